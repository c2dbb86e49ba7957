#pragma once

#include "letters/Letters.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace rnf {

class AnywayChoice;

/// Who a letter goes to, who is left out and why, and for whom something is missing: these get none, unless somebody says so.
class LetterPeople : public QWidget {
    Q_OBJECT

public:
    /// `people`: those that it was asked for.
    LetterPeople(const QList<PersonId> &people, QWidget *parent);

    /// Why those are in it who asked not to be reached this way; empty: they are not.
    QString reason() const;
    void show(const LetterAudience &audience, const LetterWriter &writer);
    /// First those for whom something is missing.
    const QList<LetterRecipient> &inOrder() const { return m_inOrder; }
    /// Those who get it, in the order of the list.
    QList<LetterRecipient> chosen() const;
    bool isForAnybody() const;
    /// Whom it does not reach, and against whose wish those who get it get it.
    LeftOut leftOut() const;
    /// "12 people get it. 2 left out: do not contact."
    QString told() const;

Q_SIGNALS:
    /// Others asked not to be reached this way than before.
    void reasonChanged();
    /// It is written even where something is missing, or is no longer.
    void missingChosen();
    void peopleWanted(const QString &name, const QList<rnf::PersonId> &people);

private:
    QWidget *makeMissing();
    void tell();
    void showLeftOut();
    void showMissing();

    QList<PersonId> m_asked;
    LetterAudience m_audience;
    QList<LetterRecipient> m_inOrder;
    QSet<PersonId> m_missing;
    QLabel *m_told, *m_missingTold;
    QPushButton *m_whoIsLeftOut, *m_whoMisses;
    QCheckBox *m_writesAnyway;
    AnywayChoice *m_anyway;
};

} // namespace rnf
