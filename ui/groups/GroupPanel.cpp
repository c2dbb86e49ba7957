#include "groups/GroupPanel.h"

#include "groups/GroupWords.h"
#include "look/ChoiceBox.h"
#include "look/FieldEdit.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/PersonButton.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString groupDrafts = u"group"_s;

} // namespace

GroupPanel::GroupPanel(Workspace &workspace, const Session &session, Drafts &drafts, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_drafts(drafts),
      m_name(plainLabel(this, u"groupName"_s)), m_kind(new ChoiceBox(this)),
      m_meets(new FieldEdit(u"groupMeets"_s, tr("Meets"), false, this)),
      m_note(new FieldEdit(u"groupNote"_s, tr("Note"), false, this)),
      m_contact(new PersonButton(workspace, session, tr("Who answers for this group?"), this)),
      m_buddy(new PersonButton(workspace, session, tr("Who welcomes newcomers?"), this))
{
    Theme::makeTitle(m_name);
    setFocusProxy(m_meets);
    m_kind->setObjectName(u"groupKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    for (const auto kind : {GroupKind::Committee, GroupKind::WorkingGroup})
        m_kind->addItem(GroupWords::kind(kind));
    m_meets->setPlaceholder(tr("when and where: Tuesdays 18:30, union hall"));
    m_contact->setObjectName(u"groupContact"_s);
    m_buddy->setObjectName(u"groupBuddy"_s);
    layOut();
    for (auto *field : std::initializer_list<QWidget *>{m_kind, m_meets, m_note, m_contact, m_buddy})
        field->setDisabled(workspace.isReadOnly());
    const auto keepText = [this](FieldEdit *field, QString Group::*member) {
        connect(field, &FieldEdit::left, this, [this, field, member] {
            Group after = m_group;
            after.*member = field->text();
            keep(after, field);
        });
    };
    keepText(m_meets, &Group::meets);
    keepText(m_note, &Group::note);
    const auto keepPerson = [this](PersonButton *field, PersonId Group::*member) {
        connect(field, &PersonButton::chosen, this, [this, member](PersonId person) {
            Group after = m_group;
            after.*member = person;
            keep(after);
        });
    };
    keepPerson(m_contact, &Group::contact);
    keepPerson(m_buddy, &Group::buddy);
    connect(m_kind, &ChoiceBox::chosen, this, [this](int kind) {
        Group after = m_group;
        after.kind = GroupKind(kind);
        keep(after);
    });
}

GroupPanel::~GroupPanel() { m_drafts.set(subject(), Drafts::in(drafting())); }

void GroupPanel::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space);
    grid->setVerticalSpacing(Theme::gap);
    grid->addWidget(m_name, 0, 0, 1, 4);
    const auto place = [&](const QString &text, QWidget *field, int row, int column, int columns = 1) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1, 1, columns);
    };
    place(tr("Meets"), m_meets, 1, 0);
    place(tr("Kind"), m_kind, 1, 2);
    place(tr("Contact"), m_contact, 2, 0);
    place(tr("Newcomers’ buddy"), m_buddy, 2, 2);
    place(tr("Note"), m_note, 3, 0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
}

void GroupPanel::show(const Group &group, const QList<PersonId> &members)
{
    const bool isOther = group.id != m_group.id;
    if (isOther) {
        commit();
        m_drafts.set(subject(), Drafts::in(drafting()));
    }
    m_group = group;
    m_name->setText(group.name);
    m_kind->setKept(int(group.kind));
    m_meets->setText(group.meets);
    m_note->setText(group.note);
    if (isOther)
        m_drafts.bringBack(subject(), drafting());
    m_contact->show(group.contact, members);
    m_buddy->show(group.buddy, members);
}

void GroupPanel::commit()
{
    if (!m_group.id.isValid())
        return;
    m_meets->commit();
    m_note->commit();
    m_kind->commit();
}

Drafts::Subject GroupPanel::subject() const { return {groupDrafts, m_group.id.value}; }

Drafts::Edits GroupPanel::drafting() const { return {{m_meets->key(), m_meets}, {m_note->key(), m_note}}; }

std::optional<GroupId> GroupPanel::drafted()
{
    m_drafts.set(subject(), Drafts::in(drafting()));
    const auto group = m_drafts.anyOf(
        groupDrafts, [this](qint64 id) { return m_workspace.groups().find(m_session, GroupId(id)).has_value(); });
    return group ? std::optional(GroupId(*group)) : std::nullopt;
}

void GroupPanel::showDraft()
{
    for (const auto &[key, field] : drafting()) {
        if (field->hasDraft())
            field->setFocus();
    }
}

void GroupPanel::keep(const Group &after, FieldEdit *field)
{
    const auto done = m_workspace.groups().save(m_session, m_group, after);
    if (done)
        return;
    if (field)
        field->setProblem(done.error().message);
    Q_EMIT failed(done.error().message);
}

} // namespace rnf
