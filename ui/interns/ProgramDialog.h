#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace rnf {

class PersonButton;

/// The seasons of the intern programme and what each asks: when interns are taken in, for how long, and for how many hours; and
/// what rights depend on: what the host is, where, and what it promises.
/// What is changed of one stays while another is looked at, and is written with it.
class ProgramDialog : public Dialog {
    Q_OBJECT

public:
    /// Opens with one of them; an invalid one is a new one.
    ProgramDialog(Workspace &workspace, const Session &session, ProgramId program, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A programme was written, or a new one made.
    void kept();

private:
    struct Typed {
        InternProgram program;
        QString from, to;
    };

    QLayout *makeColumns();
    QFormLayout *makeHead();
    QFormLayout *makeTerms();
    QFormLayout *makeRights();
    QSpinBox *makeNumber(const QString &name, const QString &spoken, int least, int most, const QString &suffix);
    void showContact(PersonId person);
    void showPlace(const QString &jurisdiction);
    /// "US-NY-NYC"; empty: not said.
    QString place() const;
    void turnTo(int which);
    void fill();
    /// What stands in the form, days as they are typed.
    Typed typed() const;
    Result<> readInto(QDate &day, const QString &text) const;
    static Result<> checkPlace(const QString &place);
    Result<qint64> writeOne(int which);
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    QList<InternProgram> m_programs; ///< as they are kept; the last one is a new one
    QList<Typed> m_typed;            ///< the same, as they stand in the form
    int m_shown = 0;
    QComboBox *m_which;
    QLineEdit *m_name, *m_from, *m_to;
    QCheckBox *m_isRolling;
    QSpinBox *m_weeks, *m_least, *m_low, *m_high, *m_places;
    QComboBox *m_class, *m_place;
    PersonButton *m_contact;
    QPlainTextEdit *m_promise;
};

} // namespace rnf
