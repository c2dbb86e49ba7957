#pragma once

#include "workspace/Workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace rnf {

class PassphraseFields;

/// The first thing anybody sees: start ours, open one, or look around in the sample.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(const QStringList &recent, QWidget *parent = nullptr);

    void showSetup();
    void setProblem(const QString &text);
    /// What is being waited for; empty: nothing.
    void setDoing(const QString &text);

Q_SIGNALS:
    /// Without a passphrase it stays plain.
    void startWanted(const rnf::WorkspaceSetup &setup, const QString &passphrase);
    void openWanted();
    void serverWanted();
    void recentChosen(const QString &path);
    void sampleWanted();

private:
    QWidget *makeChoices(const QStringList &recent);
    QWidget *makeSetup();
    void addEncryption(QFormLayout *form, QWidget *card);
    void goOn();
    QWidget *makeChoice(const QString &iconName, const QString &title, const QString &text, const char *name,
                        const std::function<void()> &chosen);

    QStackedWidget *m_pages;
    QLineEdit *m_organization;
    QLineEdit *m_user;
    QComboBox *m_language;
    QComboBox *m_region;
    QCheckBox *m_isEncrypted;
    PassphraseFields *m_passphrase;
    QLabel *m_problem, *m_doing;
};

} // namespace rnf
