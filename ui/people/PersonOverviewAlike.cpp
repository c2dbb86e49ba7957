// What PersonOverview tells of people who are like the one being typed.
#include "base/Text.h"
#include "look/FieldEdit.h"
#include "people/AlikeLine.h"
#include "people/ContactEdit.h"
#include "people/PersonOverview.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What people are known by, beside their numbers and addresses.
const QStringList &namesAndBirth()
{
    static const QStringList keys{u"given_name"_s,  u"middle_name"_s,    u"family_name"_s, u"second_family_name"_s,
                                  u"name_suffix"_s, u"preferred_name"_s, u"birth_on"_s};
    return keys;
}

} // namespace

AlikeLine *PersonOverview::newAlikeLine()
{
    auto *line =
        new AlikeLine(m_workspace.store().placeOf(m_session), Policy::allows(m_session, Operation::MergePeople), this);
    connect(line, &AlikeLine::openWanted, this, &PersonOverview::alikeWanted);
    connect(line, &AlikeLine::mergeWanted, this, [this](PersonId other) { Q_EMIT mergeWanted({person().id, other}); });
    connect(line, &AlikeLine::changed, this, &PersonOverview::placeAlike);
    connect(this, &PersonOverview::filled, this, [this] {
        if (!m_alikeField.isEmpty())
            lookForAlike(); // what was typed is kept now
    });
    return line;
}

/// Leaves room below the field for whoever is alike, and looks for them as it is typed in.
void PersonOverview::offerAlike(FieldEdit *edit)
{
    const QString key = edit->key();
    if (!key.contains(u'/') && !namesAndBirth().contains(key))
        return;
    m_alikeRows.insert(key, m_grid->rowCount());
    m_grid->setRowMinimumHeight(m_grid->rowCount(), 0); // which makes it a row of the grid
    connect(edit, &FieldEdit::typed, this, [this, key] {
        m_alikeField = key;
        lookForAlike();
    });
}

void PersonOverview::lookForAlike() { m_alike->look(typed()); }

void PersonOverview::placeAlike()
{
    const auto row = m_alikeRows.constFind(m_alikeField);
    const auto stops = m_alike->stops();
    if (row == m_alikeRows.cend() || stops.isEmpty())
        return;
    m_grid->addWidget(m_alike, *row, 0, 1, 2);
    m_alike->show();
    auto *before = m_fields->findChild<QWidget *>(m_alikeField);
    for (auto *stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
}

/// The fields go away, and it does not.
void PersonOverview::putAlikeAside()
{
    m_alikeRows.clear();
    m_alike->setParent(this);
}

void PersonOverview::forgetAlike()
{
    m_alikeField.clear();
    m_alike->clear();
}

Person PersonOverview::typed() const
{
    Person person = m_keeper.person();
    const auto editing = m_workspace.people().editing();
    for (const auto *edit : m_edits) {
        if (edit->hasDraft() && namesAndBirth().contains(edit->key()))
            editing.set(person, edit->key(), cleanText(edit->text()));
    }
    const auto take = [](const QList<ContactEdit *> &edits, const auto &set) {
        for (const auto *edit : edits) {
            if (edit->field()->hasDraft())
                set(edit->record(), edit->kind(), cleanText(edit->field()->text()));
        }
    };
    take(m_phones,
         [&](qint64 record, int kind, const QString &text) { editing.setPhone(person, record, PhoneKind(kind), text); });
    take(m_emails,
         [&](qint64 record, int kind, const QString &text) { editing.setEmail(person, record, EmailKind(kind), text); });
    return person;
}

} // namespace rnf
