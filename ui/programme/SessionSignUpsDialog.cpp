#include "programme/SessionSignUpsDialog.h"

#include "base/Text.h"
#include "base/WindowWork.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "look/SearchField.h"
#include "programme/SessionChoice.h"
#include "programme/SessionSignUpsPrint.h"

#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

SessionSignUpsDialog::SessionSignUpsDialog(Workspace &workspace, const Session &session, const PageMeans &means,
                                           const Event &event, ProgrammeSessionId about, QWidget *parent)
    : Dialog(u"signUpList"_s, tr("Sign-ups"), parent), m_workspace(workspace), m_session(session), m_means(means),
      m_event(event), m_signUps(workspace.store(), workspace.people()),
      m_about(new SessionChoice(workspace, session, event.id, about, this)), m_counts(plainLabel(this, u"signUpCounts"_s)),
      m_search(new SearchField(tr("Find somebody on the list of the event"), this)), m_candidates(new QListWidget(this)),
      m_table(new QTableWidget(0, 2, this)),
      m_there(makeButton(tr("Was there"), u"markThere"_s, &SessionSignUpsDialog::mark)),
      m_out(makeButton(tr("Take out"), u"takeOutOfSession"_s, &SessionSignUpsDialog::takeOut)),
      m_passOn(makeButton(tr("Pass on free places"), u"passOnPlaces"_s, &SessionSignUpsDialog::passOn)),
      m_print(addAside(tr("Print the list…"), u"printSignUps"_s)), m_add(addPrimary(tr("Sign up"), u"signUp"_s, tr("Close")))
{
    Help::setTopic(this, u"programme"_s);
    setHint(tr("Choose somebody at the left and sign them up. Whoever comes too late waits, and moves up when a place comes "
               "free."));
    body()->addWidget(m_about);
    body()->addWidget(m_counts);
    auto *both = new QHBoxLayout;
    both->setSpacing(Theme::wide);
    both->addLayout(makeCandidates(), 2);
    both->addLayout(makeSignedUp(), 3);
    body()->addLayout(both, 1);
    connect(m_about, &QComboBox::currentIndexChanged, this, &SessionSignUpsDialog::readSession);
    connect(m_print, &QPushButton::clicked, this, &SessionSignUpsDialog::print);
    connect(m_add, &QPushButton::clicked, this, &SessionSignUpsDialog::signUp);
    readSession();
    m_search->setFocus();
    keepSize({760, 560});
}

// --- building

QLayout *SessionSignUpsDialog::makeCandidates()
{
    m_search->setObjectName(u"signUpSearch"_s);
    m_candidates->setObjectName(u"signUpCandidates"_s);
    m_candidates->setAccessibleName(tr("People of the event who are not signed up"));
    connect(m_search, &SearchField::searched, this, &SessionSignUpsDialog::find);
    connect(m_search, &SearchField::wentDown, m_candidates, qOverload<>(&QWidget::setFocus));
    connect(m_candidates, &QListWidget::itemActivated, this, &SessionSignUpsDialog::signUp);
    connect(m_candidates, &QListWidget::currentRowChanged, this, &SessionSignUpsDialog::updateButtons);
    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::gap);
    left->addWidget(m_search);
    left->addWidget(m_candidates, 1);
    return left;
}

QLayout *SessionSignUpsDialog::makeSignedUp()
{
    m_table->setObjectName(u"signedUp"_s);
    m_table->setAccessibleName(tr("Signed up"));
    makeRowTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalHeaderLabels({tr("Signed up"), tr("State")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SessionSignUpsDialog::updateButtons);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    for (auto *button : {m_there, m_out, m_passOn})
        line->addWidget(button);
    line->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::gap);
    right->addWidget(m_table, 1);
    right->addLayout(line);
    return right;
}

QPushButton *SessionSignUpsDialog::makeButton(const QString &text, const QString &name, void (SessionSignUpsDialog::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

// --- what is shown

void SessionSignUpsDialog::readSession()
{
    m_rows = m_signUps.of(m_session, m_about->chosen().id);
    m_counts->setText(counts());
    fillSignedUp();
    fillCandidates();
    updateButtons();
    showProblem({});
}

QString SessionSignUpsDialog::counts() const
{
    const auto about = m_about->chosen();
    if (!about.id.isValid())
        return tr("Nothing is offered yet. Write down a session first.");
    if (!about.takesSignUps())
        return tr(
            "Open to everybody, so nobody signs up. Say in the session’s own window how many places it has, or that one "
            "comes by sign-up.");
    const auto counts = SessionSignUps::counts(m_rows);
    QStringList said{about.seatsMax > 0 ? tr("%1 of %n places taken", nullptr, about.seatsMax).arg(counts.in)
                                        : tr("%n signed up", nullptr, counts.in)};
    if (counts.waiting > 0)
        said += tr("%n wait", nullptr, counts.waiting);
    if (counts.attended > 0)
        said += tr("%n were there", nullptr, counts.attended);
    return said.join(u" · "_s);
}

QString SessionSignUpsDialog::stateOf(const SessionSignUpRow &row) const
{
    if (!row.mayCome && row.signUp.status != SessionSignUpStatus::Attended)
        return tr("does not come any more");
    return row.waits > 0 ? tr("waits, number %1").arg(row.waits) : SessionSignUps::word(row.signUp.status);
}

void SessionSignUpsDialog::fillSignedUp()
{
    const auto kept = chosen();
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto *name = new QTableWidgetItem(m_rows[row].name);
        name->setData(Qt::UserRole, m_rows[row].signUp.registration.value);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, new QTableWidgetItem(stateOf(m_rows[row])));
        if (kept.contains(m_rows[row].signUp.registration))
            m_table->selectionModel()->select(m_table->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

/// Those who may still come to the event, and are not on the list of the session.
void SessionSignUpsDialog::fillCandidates()
{
    const QSignalBlocker quiet(m_candidates);
    m_candidates->clear();
    QSet<RegistrationId> known;
    for (const auto &row : std::as_const(m_rows))
        known.insert(row.signUp.registration);
    for (const auto &row : m_workspace.registrations().of(m_session, m_event.id)) {
        if (!SessionComer::mayCome(row.registration.rsvp) || known.contains(row.registration.id))
            continue;
        auto *item = new QListWidgetItem(row.name, m_candidates);
        item->setData(Qt::UserRole, row.registration.id.value);
    }
    find(m_search->text());
}

/// The first one found is chosen, so that Enter signs them up.
void SessionSignUpsDialog::find(const QString &typed)
{
    const QString wanted = foldedText(typed);
    int first = -1;
    for (int row = 0; row < m_candidates->count(); ++row) {
        const bool isMeant = foldedText(m_candidates->item(row)->text()).contains(wanted);
        m_candidates->item(row)->setHidden(!isMeant);
        first = isMeant && first < 0 && !wanted.isEmpty() ? row : first;
    }
    m_candidates->setCurrentRow(first);
    updateButtons();
}

QList<RegistrationId> SessionSignUpsDialog::chosen() const
{
    QList<RegistrationId> ids;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        ids += RegistrationId(index.data(Qt::UserRole).toLongLong());
    return ids;
}

bool SessionSignUpsDialog::wereThere() const
{
    const auto ids = chosen();
    return !ids.isEmpty() && std::ranges::all_of(m_rows, [&](const SessionSignUpRow &row) {
        return !ids.contains(row.signUp.registration) || row.signUp.status == SessionSignUpStatus::Attended;
    });
}

void SessionSignUpsDialog::updateButtons()
{
    const auto about = m_about->chosen();
    const bool mayWrite = !m_workspace.isReadOnly();
    const bool hasChosen = !m_table->selectionModel()->selectedRows().isEmpty();
    m_there->setText(wereThere() ? tr("Was not there") : tr("Was there"));
    m_there->setEnabled(mayWrite && hasChosen);
    m_out->setEnabled(mayWrite && hasChosen);
    m_passOn->setVisible(SessionSignUps::passable(about, SessionSignUps::counts(m_rows)) > 0);
    m_passOn->setEnabled(mayWrite);
    m_print->setEnabled(!m_rows.isEmpty());
    m_add->setEnabled(mayWrite && about.takesSignUps() && m_candidates->currentItem());
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_candidates)})
        part->setEnabled(about.id.isValid() && about.takesSignUps());
}

// --- what is changed

void SessionSignUpsDialog::signUp()
{
    const auto *item = m_candidates->currentItem();
    if (!item || !m_add->isEnabled())
        return;
    const RegistrationId registration(item->data(Qt::UserRole).toLongLong());
    const auto done = m_signUps.signUp(m_session, m_about->chosen().id, registration);
    if (done)
        m_search->clear();
    finish(done);
    m_search->setFocus();
}

void SessionSignUpsDialog::takeOut() { finish(m_signUps.takeOut(m_session, m_about->chosen().id, chosen())); }

void SessionSignUpsDialog::mark() { finish(m_signUps.mark(m_session, m_about->chosen().id, chosen(), !wereThere())); }

void SessionSignUpsDialog::passOn() { finish(m_signUps.passOn(m_session, m_about->chosen().id)); }

void SessionSignUpsDialog::print() { SessionSignUpsPrint::open(m_workspace, m_session, m_means, m_about->chosen(), this); }

void SessionSignUpsDialog::finish(const Result<qint64> &done)
{
    readSession();
    if (done)
        m_means.work.tell(done);
    else
        showProblem(done.error().message);
}

} // namespace rnf
