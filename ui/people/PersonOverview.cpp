#include "people/PersonOverview.h"

#include "look/ButtonText.h"
#include "look/ChoiceBox.h"
#include "look/FieldEdit.h"
#include "look/Icons.h"
#include "look/PlainLabel.h"
#include "people/AlsoLines.h"
#include "people/ContactEdit.h"
#include "people/FieldCompleter.h"
#include "people/FieldDialog.h"
#include "people/NameEdit.h"
#include "people/PersonRows.h"

#include <QGridLayout>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString formDrafts = u"person"_s;

QString placeholder(const QString &key)
{
    if (key == "tags"_L1)
        return PersonOverview::tr("steward; night shift");
    if (key == "birth_on"_L1 || key == "hired_on"_L1)
        return PersonOverview::tr("1981-03-14");
    return {};
}

/// What may be written in a field of the office's own.
void helpWith(const CustomField &field, FieldEdit *edit)
{
    if (field.kind == CustomKind::Day)
        edit->setPlaceholder(PersonOverview::tr("1981-03-14"));
    else if (field.kind == CustomKind::YesNo)
        edit->setPlaceholder(PersonOverview::tr("yes or no"));
    else if (field.kind == CustomKind::Choices)
        edit->setPlaceholder(field.choices.join(u"; "_s));
    else if (field.kind == CustomKind::Choice)
        edit->setChoices(field.choices);
}

} // namespace

PersonOverview::PersonOverview(Workspace &workspace, const Session &session, Drafts &drafts, QWidget *parent)
    : ScrolledColumn(tr("Overview"), parent), m_workspace(workspace), m_session(session), m_drafts(drafts),
      m_keeper(workspace, session), m_alike(newAlikeLine()), m_also(new AlsoLines(workspace, session, this))
{
    lines()->addWidget(m_also);
    connect(m_also, &AlsoLines::failed, this, &PersonOverview::failed);
    connect(this, &PersonOverview::filled, m_also, [this] { m_also->show(person().id); });
}

PersonOverview::~PersonOverview() { rememberDrafts(); }

// --- whom it shows

void PersonOverview::show(const Person &person, bool isNew)
{
    takeDown();
    m_opened.clear();
    forgetAlike();
    m_keeper.take(person, isNew);
    build();
    verticalScrollBar()->setValue(0);
}

void PersonOverview::clear()
{
    takeDown();
    m_drafts.set(subject(), {});
    show({}, false);
}

bool PersonOverview::reload()
{
    if (isNew() || !person().id.isValid() || !m_keeper.reload())
        return false;
    fillAnew();
    retryDrafts();
    return true;
}

void PersonOverview::fillAnew()
{
    m_opened.removeIf([this](const QString &key) {
        const auto *field = catalog().find(key);
        return field && !field->read(person(), m_workspace.phones()).isEmpty();
    });
    fill();
    if (wantedRows() != m_rows)
        rebuildSoon();
}

void PersonOverview::finishEditing()
{
    QList<QPointer<FieldEdit>> edits;
    for (auto *edit : std::as_const(m_edits))
        edits += edit;
    QList<QPointer<ContactEdit>> contacts;
    for (auto *edit : m_phones + m_emails)
        contacts += edit;
    for (const auto &edit : std::as_const(edits)) {
        if (edit)
            edit->commit();
    }
    for (const auto &edit : std::as_const(contacts)) {
        if (edit)
            edit->commit();
    }
    for (const auto &edit : QList<QPointer<NameEdit>>(m_names.begin(), m_names.end())) {
        if (edit)
            edit->commit();
    }
    for (const auto &[channel, box] : QList(m_consents))
        box->commit();
    if (m_isRebuildDue)
        rebuild();
}

// --- rows

QStringList PersonOverview::wantedRows() const
{
    return PersonRows::of(person(), catalog(), m_workspace.phones(), m_opened);
}

/// Not while a field is telling that it was left: it still works on itself then.
void PersonOverview::rebuildSoon()
{
    if (std::exchange(m_isRebuildDue, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isRebuildDue)
                rebuild();
        },
        Qt::QueuedConnection);
}

void PersonOverview::rebuild()
{
    const QString focused = focusWidget() && isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    takeDown();
    build();
    if (auto *widget = focused.isEmpty() ? nullptr : m_fields->findChild<QWidget *>(focused))
        widget->setFocus();
}

void PersonOverview::takeDown()
{
    m_isRebuildDue = false;
    rememberDrafts();
    // What is shown until now says nothing any more, whatever its going away does to the focus.
    for (auto *edit : std::as_const(m_edits))
        edit->disconnect(this);
    for (auto *edit : m_phones + m_emails) {
        edit->disconnect(this);
        edit->field()->disconnect(this);
    }
    for (auto *edit : std::as_const(m_names)) {
        edit->disconnect(this);
        edit->field()->disconnect(this);
    }
    for (const auto &[channel, box] : std::as_const(m_consents))
        box->disconnect(this);
    m_edits.clear();
    m_phones.clear();
    m_emails.clear();
    m_names.clear();
    m_consents.clear();
    m_stops.clear();
    m_rows.clear();
    putAlikeAside();
    if (m_fields) {
        m_fields->hide(); // which lets go of the keyboard
        m_fields->setParent(nullptr);
        m_fields->deleteLater();
        m_fields = nullptr;
    }
}

void PersonOverview::build()
{
    m_rows = wantedRows();
    m_fields = new QWidget;
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::wide);
    m_grid->setVerticalSpacing(Theme::gap);
    m_grid->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(tr("City, state, ZIP")));
    m_grid->setColumnStretch(1, 1);
    for (const auto &row : std::as_const(m_rows))
        addRow(row);
    m_fields->setDisabled(m_workspace.isReadOnly());
    lines()->insertWidget(0, m_fields);
    m_fields->show();
    orderStops();
    placeAlike();
    fill();
    m_drafts.bringBack(subject(), drafting());
}

void PersonOverview::orderStops()
{
    QWidget *before = this;
    for (auto *stop : std::as_const(m_stops)) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void PersonOverview::addRow(const QString &row)
{
    if (row.startsWith(u'#'))
        addTitle(PersonRows::title(row));
    else if (row.startsWith(PersonRows::nameRow))
        addNameRow(row.section(u':', 1).toLongLong());
    else if (row.contains(u':'))
        addContactRow(row.section(u':', 0, 0), row.section(u':', 1).toLongLong());
    else if (row == "@place"_L1)
        addPlaceRow();
    else if (row == "@consent"_L1)
        addConsentRow();
    else if (const auto *field = catalog().find(row))
        addTextRow(*field);
}

void PersonOverview::addTitle(const QString &title)
{
    auto *label = new QLabel(title);
    Theme::makeHeading(label);
    label->setContentsMargins(0, m_grid->count() ? Theme::wide : 0, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void PersonOverview::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = plainLabel(nullptr);
    label->setText(buttonText(text));
    label->setBuddy(buddy);
    Theme::makeQuiet(label);
    label->setContentsMargins(0, Theme::fieldPadding, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, Qt::AlignTop);
}

FieldEdit *PersonOverview::makeEdit(const PersonField &field, QWidget *parent)
{
    const QString &key = field.key;
    auto *edit = new FieldEdit(key, PersonFields::label(field), key == "note"_L1, parent);
    edit->setPlaceholder(placeholder(key));
    if (const auto own = std::ranges::find(catalog().own(), field.ownId, &CustomField::id); own != catalog().own().end())
        helpWith(*own, edit);
    if (auto *completer = fieldCompleter(m_workspace.people(), m_session, key, edit))
        edit->setCompleter(completer);
    connect(edit, &FieldEdit::left, this, [this, edit] { keepField(edit); });
    connect(edit, &FieldEdit::draftChanged, this, &PersonOverview::draftsChanged);
    m_edits += edit;
    m_stops += edit->editor();
    return edit;
}

void PersonOverview::addTextRow(const PersonField &field)
{
    auto *edit = makeEdit(field, m_fields);
    addLabel(PersonFields::label(field), edit->editor());
    m_grid->addWidget(edit, m_grid->rowCount() - 1, 1);
    offerAlike(edit);
}

void PersonOverview::addPlaceRow()
{
    auto *line = new QWidget(m_fields);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    QWidget *first = nullptr;
    for (const auto &[key, hint, stretch] : {std::tuple(u"city"_s, tr("City"), 4),
                                             {u"region"_s, tr("State", "short"), 2},
                                             {u"postal_code"_s, tr("ZIP", "short"), 3}}) {
        auto *edit = makeEdit(*PersonFields::find(key), line);
        edit->setPlaceholder(hint);
        layout->addWidget(edit, stretch, Qt::AlignTop);
        first = first ? first : edit->editor();
    }
    addLabel(tr("City, state, ZIP"), first);
    m_grid->addWidget(line, m_grid->rowCount() - 1, 1);
}

void PersonOverview::addContactRow(const QString &kind, qint64 record)
{
    const bool isPhone = kind == "phone"_L1;
    auto &contacts = isPhone ? m_phones : m_emails;
    const auto number = contacts.size();
    const QString name = isPhone ? tr("Phone %1").arg(number + 1) : tr("E-mail %1").arg(number + 1);
    const QStringList kinds = isPhone ? QStringList{tr("Mobile"), tr("Home"), tr("Work"), tr("Other")}
                                      : QStringList{tr("Home"), tr("Work"), tr("Other")};
    auto *edit = new ContactEdit(u"%1/%2"_s.arg(kind).arg(number), record, name, kinds, m_fields);
    contacts += edit;
    m_stops += edit->stops();
    addLabel(number > 0 ? QString() : isPhone ? tr("Phone") : tr("E-mail"), edit->field()->editor());
    m_grid->addWidget(edit, m_grid->rowCount() - 1, 1);
    offerAlike(edit->field());
    connect(edit->field(), &FieldEdit::draftChanged, this, &PersonOverview::draftsChanged);
    connect(edit, &ContactEdit::left, this, [this, edit, isPhone] { keepContact(edit, isPhone); });
    connect(edit, &ContactEdit::firstWanted, this, [this, edit, isPhone] { useFirst(edit, isPhone); });
}

void PersonOverview::addConsentRow()
{
    for (const auto &[channel, key] : {std::pair(Channel::Phone, u"consent_phone"_s),
                                       {Channel::Sms, u"consent_sms"_s},
                                       {Channel::Email, u"consent_email"_s},
                                       {Channel::BulkEmail, u"consent_bulk_email"_s},
                                       {Channel::Mail, u"consent_mail"_s},
                                       {Channel::Visit, u"consent_visit"_s}}) {
        const QString label = PersonFields::label(*PersonFields::find(key));
        auto *box = new ChoiceBox(m_fields);
        box->addItems({tr("Yes"), tr("No"), tr("Not known")});
        box->setAccessibleName(label);
        box->setObjectName(key);
        addLabel(label, box);
        m_grid->addWidget(box, m_grid->rowCount() - 1, 1, Qt::AlignLeft);
        m_consents += {channel, box};
        m_stops += box;
        connect(box, &ChoiceBox::chosen, this, [this, channel, label](int state) {
            keep(nullptr, [&] { return m_keeper.setConsent(channel, YesNo(state), label); });
        });
    }
}

void PersonOverview::fill()
{
    for (auto *edit : std::as_const(m_edits)) {
        if (const auto *field = catalog().find(edit->key())) // it may just have been removed
            edit->setText(field->read(person(), m_workspace.phones()));
    }
    const auto fillContacts = [](const auto &edits, const auto &contacts, auto text) {
        for (auto *edit : edits) {
            const auto contact =
                std::ranges::find_if(contacts, [&](const auto &known) { return known.id == edit->record(); });
            if (contact != contacts.end())
                edit->fill(text(*contact), int(contact->kind), contact == contacts.begin(), contacts.size() > 1);
            else
                edit->fill({}, 0, false, false);
        }
    };
    fillContacts(m_phones, person().phones,
                 [this](const Phone &phone) { return m_workspace.phones().shown(phone.number()); });
    fillContacts(m_emails, person().emails, [](const Email &email) { return email.address; });
    fillNames();
    for (const auto &[channel, box] : std::as_const(m_consents))
        box->setKept(int(person().mayBeReachedBy(channel)));
    Q_EMIT filled();
}

// --- other fields

void PersonOverview::fillMenu(QMenu *menu)
{
    menu->clear();
    offerRow(menu, u"phone"_s, tr("Another phone"));
    offerRow(menu, u"email"_s, tr("Another e-mail address"));
    offerRow(menu, PersonRows::newName, tr("Another name"));
    for (const auto &field : catalog().all()) {
        if (PersonRows::isAlone(field) && !m_rows.contains(field.key))
            offerRow(menu, field.key, PersonFields::label(field));
    }
    if (!m_rows.contains(u"@consent"_s))
        offerRow(menu, u"@consent"_s, tr("May be called, texted …"));
    menu->addSeparator();
    menu->addAction(icon(u"add"_s), tr("New field…"), this, &PersonOverview::askForField);
}

void PersonOverview::offerRow(QMenu *menu, const QString &row, const QString &label)
{
    menu->addAction(buttonText(label), this, [this, row] {
        finishEditing();
        open(row);
    });
}

/// A field of the office's own, which this person gets at once.
void PersonOverview::askForField()
{
    finishEditing();
    auto *dialog = new FieldDialog(m_workspace.people().fields(), m_session, {}, this);
    connect(dialog, &FieldDialog::kept, this, [this](const CustomField &field) { open(field.key); });
    dialog->open();
}

void PersonOverview::open(const QString &row)
{
    m_opened += row;
    rebuild();
    const QString editor = row == "phone"_L1          ? u"phone/%1"_s.arg(m_phones.size() - 1)
                         : row == "email"_L1          ? u"email/%1"_s.arg(m_emails.size() - 1)
                         : row == PersonRows::newName ? u"othername/%1"_s.arg(m_names.size() - 1)
                         : row == "@consent"_L1       ? u"consent_phone"_s
                                                      : row;
    if (auto *widget = m_fields->findChild<QWidget *>(editor))
        widget->setFocus();
}

// --- keeping

void PersonOverview::keepField(FieldEdit *edit)
{
    if (const auto *field = catalog().find(edit->key()))
        keep(edit, [&] { return m_keeper.setField(*field, edit->text()); });
}

void PersonOverview::keepContact(ContactEdit *edit, bool isPhone)
{
    const QString text = edit->field()->text();
    keep(edit->field(), [&] {
        const QString problem = isPhone ? m_keeper.setPhone(edit->record(), PhoneKind(edit->kind()), text)
                                        : m_keeper.setEmail(edit->record(), EmailKind(edit->kind()), text);
        if (problem.isEmpty() && !text.isEmpty())
            m_opened.removeOne(isPhone ? u"phone"_s : u"email"_s);
        return problem;
    });
}

void PersonOverview::useFirst(ContactEdit *edit, bool isPhone)
{
    const QPointer<ContactEdit> meant(edit);
    const qint64 record = edit->record();
    finishEditing();
    keep(meant ? meant->field() : nullptr,
         [&] { return isPhone ? m_keeper.usePhoneFirst(record) : m_keeper.useEmailFirst(record); });
}

/// What is kept says so by a change of the store, which may show somebody else or build all fields anew.
void PersonOverview::keep(FieldEdit *edit, const std::function<QString()> &work)
{
    const QPointer<FieldEdit> shown(edit);
    const bool wasNew = isNew();
    const QString problem = work();
    if (!problem.isEmpty()) {
        if (shown)
            shown->setProblem(problem);
        else
            Q_EMIT failed(problem);
        return;
    }
    const bool isCreated = wasNew && !isNew();
    if (isCreated)
        m_drafts.set({formDrafts, 0}, {});
    fillAnew();
    if (isCreated)
        Q_EMIT created(person().id);
}

// --- drafts

Drafts::Edits PersonOverview::drafting() const
{
    Drafts::Edits edits;
    for (auto *edit : m_edits)
        edits += {edit->key(), edit};
    for (auto *edit : m_phones)
        edits += {u"phone:%1"_s.arg(edit->record()), edit->field()};
    for (auto *edit : m_emails)
        edits += {u"email:%1"_s.arg(edit->record()), edit->field()};
    for (auto *edit : m_names)
        edits += {PersonRows::nameRow + QString::number(edit->record()), edit->field()};
    return edits;
}

Drafts::Subject PersonOverview::subject() const { return {formDrafts, person().id.value}; }

bool PersonOverview::hasDraft() const
{
    return std::ranges::any_of(drafting(), [](const auto &entry) { return entry.second->hasDraft(); });
}

bool PersonOverview::hasProblem() const
{
    return std::ranges::any_of(
        drafting(), [](const auto &entry) { return entry.second->hasDraft() && !entry.second->problem().isEmpty(); });
}

std::optional<qint64> PersonOverview::drafted()
{
    rememberDrafts();
    return m_drafts.anyOf(formDrafts);
}

void PersonOverview::focusDraft()
{
    for (const auto &[key, edit] : drafting()) {
        if (edit->hasDraft())
            edit->editor()->setFocus();
    }
}

void PersonOverview::rememberDrafts()
{
    if (!m_rows.isEmpty())
        m_drafts.set(subject(), Drafts::in(drafting()));
}

void PersonOverview::retryDrafts()
{
    QList<QPointer<FieldEdit>> waiting;
    for (const auto &[key, edit] : drafting()) {
        if (edit->hasDraft() && !edit->problem().isEmpty() && !edit->editor()->hasFocus())
            waiting += edit;
    }
    for (const auto &edit : std::as_const(waiting)) {
        if (edit)
            edit->commit();
    }
}

} // namespace rnf
