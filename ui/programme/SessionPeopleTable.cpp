#include "programme/SessionPeopleTable.h"

#include "look/RowTable.h"
#include "programme/ProgrammeWords.h"
#include "standing/PersonButton.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int shownSpeakers = 3;

} // namespace

SessionPeopleTable::SessionPeopleTable(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_table(new QTableWidget(0, 2, this)),
      m_add(new PersonButton(workspace, session, tr("Who takes part?"), this)),
      m_bio(new QPushButton(tr("Who they are…"), this)), m_remove(new QPushButton(tr("Take away"), this))
{
    makeTable();
    m_add->setObjectName(u"addSessionPerson"_s);
    m_remove->setObjectName(u"removeSessionPerson"_s);
    m_bio->setObjectName(u"sessionPersonBio"_s);
    m_bio->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_add);
    line->addStretch();
    line->addWidget(m_bio);
    line->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addWidget(m_table);
    layout->addLayout(line);
    setFocusProxy(m_add);
    connect(m_add, &PersonButton::chosen, this, &SessionPeopleTable::add);
    connect(m_remove, &QPushButton::clicked, this, &SessionPeopleTable::removeCurrent);
    connect(m_bio, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentRow(); row >= 0)
            Q_EMIT bioAsked(m_people[row].person);
    });
}

void SessionPeopleTable::makeTable()
{
    m_table->setObjectName(u"sessionPeople"_s);
    m_table->setAccessibleName(tr("People"));
    makeRowTable(m_table);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight + Theme::tight);
    const int height = shownSpeakers * (Theme::rowHeight + Theme::tight) + Theme::tight;
    m_table->setMinimumHeight(height);
    m_table->setMaximumHeight(height);
}

void SessionPeopleTable::setReadOnly(bool isReadOnly)
{
    for (QWidget *part : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_bio),
                          static_cast<QWidget *>(m_remove)})
        part->setDisabled(isReadOnly);
}

void SessionPeopleTable::show(const QList<SessionPerson> &people)
{
    m_people = people;
    fill(0);
}

void SessionPeopleTable::fill(int current)
{
    QList<PersonId> ids;
    for (const auto &someone : std::as_const(m_people))
        ids += someone.person;
    const auto names = m_workspace.people().names(m_session, ids);
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_people.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = names.value(m_people[row].person);
        m_table->setItem(row, 0, new QTableWidgetItem(name));
        auto *role = new QComboBox(m_table);
        role->setAccessibleName(tr("Role of %1").arg(name));
        for (size_t each = 0; each < keysOf(SessionRole{}).size(); ++each)
            role->addItem(ProgrammeWords::role(SessionRole(each)));
        role->setCurrentIndex(int(m_people[row].role));
        connect(role, &QComboBox::currentIndexChanged, this,
                [this, row](int chosen) { m_people[row].role = SessionRole(chosen); });
        m_table->setCellWidget(row, 1, role);
    }
    m_table->setCurrentCell(qMin(current, m_table->rowCount() - 1), 0);
    for (auto *button : {m_bio, m_remove})
        button->setEnabled(!m_people.isEmpty());
}

void SessionPeopleTable::add(PersonId person)
{
    SessionPerson added;
    added.person = person;
    added.position = int(m_people.size());
    m_people += added;
    fill(int(m_people.size()) - 1);
}

void SessionPeopleTable::removeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_people.removeAt(row);
    fill(row);
}

} // namespace rnf
