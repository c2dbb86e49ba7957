#pragma once

#include "base/PageMeans.h"
#include "events/ShareText.h"
#include "look/Dialog.h"
#include "look/Theme.h"
#include "workspace/Workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace rnf {

class EventExports;
class ShareBox;

/// What others are told of an event, in English or in Spanish, to be copied or saved; the program itself sends nothing. A source
/// code in the link tells later how somebody heard of it.
class TellDialog : public Dialog {
    Q_OBJECT

public:
    TellDialog(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
               QWidget *parent = nullptr);

private:
    void askHow();
    void addTexts();
    void addFiles();
    ShareLanguage language() const;
    EventExports exports() const;
    void fill();
    void savePage();
    void saveCalendar();
    /// A file of this kind, where somebody chooses one.
    QString pathFor(const QString &title, const QString &suffix, const QString &filter);
    void conclude(const Result<qsizetype> &written, const QString &path);
    void tell(const QString &text, Tone tone);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Event m_event;
    QComboBox *m_language;
    QLineEdit *m_source;
    ShareBox *m_brief, *m_full;
    QLabel *m_told;
};

} // namespace rnf
