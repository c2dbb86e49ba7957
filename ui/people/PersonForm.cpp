#include "people/PersonForm.h"

#include "base/Text.h"
#include "conversations/PersonConversations.h"
#include "help/Help.h"
#include "history/PersonHistory.h"
#include "look/ButtonText.h"
#include "look/Chip.h"
#include "look/ChoiceBox.h"
#include "look/FlowLayout.h"
#include "look/Icons.h"
#include "look/Theme.h"
#include "people/ContactEdit.h"
#include "people/FieldCompleter.h"
#include "people/FieldDialog.h"
#include "standing/PersonStanding.h"
#include "volunteers/PersonVolunteering.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using FieldGroup = PersonField::Group;
const QString formDrafts = u"person"_s;

const QStringList &usualRows()
{
    static const QStringList rows{u"given_name"_s, u"family_name"_s, u"line1"_s,     u"@place"_s,
                                  u"employer"_s,   u"unit"_s,        u"job_title"_s, u"tags"_s};
    return rows;
}

/// Shown by rows of their own.
bool isElsewhere(const PersonField &field)
{
    static const QStringList keys{u"person_id"_s, u"name"_s, u"city"_s, u"region"_s, u"postal_code"_s};
    return keys.contains(field.key) || field.group == FieldGroup::Contact || field.group == FieldGroup::Consent
        || field.isImportOnly;
}

QString sectionTitle(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Name:
        return PersonForm::tr("Name");
    case FieldGroup::Contact:
        return PersonForm::tr("Contact");
    case FieldGroup::Address:
        return PersonForm::tr("Address");
    case FieldGroup::Work:
        return PersonForm::tr("Work");
    case FieldGroup::Own:
        return PersonForm::tr("Our own fields");
    case FieldGroup::Consent:
        return PersonForm::tr("May we …?");
    default:
        return PersonForm::tr("About");
    }
}

QString placeholder(const QString &key)
{
    if (key == "tags"_L1)
        return PersonForm::tr("steward; night shift");
    if (key == "birth_on"_L1 || key == "hired_on"_L1)
        return PersonForm::tr("1981-03-14");
    return {};
}

/// What may be written in a field of the office's own.
void helpWith(const CustomField &field, FieldEdit *edit)
{
    if (field.kind == CustomKind::Day)
        edit->setPlaceholder(PersonForm::tr("1981-03-14"));
    else if (field.kind == CustomKind::YesNo)
        edit->setPlaceholder(PersonForm::tr("yes or no"));
    else if (field.kind == CustomKind::Choices)
        edit->setPlaceholder(field.choices.join(u"; "_s));
    else if (field.kind == CustomKind::Choice)
        edit->setChoices(field.choices);
}

} // namespace

PersonForm::PersonForm(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_drafts(means.drafts), m_back(new QToolButton(this)),
      m_name(new QLabel(this)), m_subtitle(new QLabel(this)), m_state(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_scroll(new QScrollArea(this)), m_add(new QToolButton(this)), m_chips(new QWidget(this)),
      m_standingLine(new QLabel(this)), m_conversations(new PersonConversations(workspace, session, means, this)),
      m_standing(new PersonStanding(workspace, session, means, this)),
      m_volunteering(new PersonVolunteering(workspace, session, means, u"personOffers"_s, this)),
      m_history(new PersonHistory(workspace.changes(), session, workspace.store().dates(), this))
{
    Help::setTopic(this, u"person"_s);
    m_back->setText(tr("Back to the list"));
    m_back->setIcon(icon(u"back"_s));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->hide();
    for (auto *label : {m_name, m_subtitle, m_standingLine, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(Theme::gap * 2, 0, Theme::gap * 2, 0);
    }
    m_name->setObjectName(u"personName"_s);
    Theme::makeHeading(m_name, 1.6);
    Theme::makeQuiet(m_subtitle);
    auto *chips = new FlowLayout(m_chips);
    chips->setContentsMargins(Theme::gap * 2, Theme::tight, Theme::gap * 2, Theme::tight);
    chips->setSpacing(Theme::tight);
    m_chips->setObjectName(u"personTags"_s);
    m_chips->setAccessibleName(tr("Tags"));
    m_standingLine->setObjectName(u"standingLine"_s);
    m_state->setObjectName(u"personState"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(m_scroll, tr("Overview"));
    m_tabs->addTab(m_conversations, tr("Conversations"));
    m_tabs->addTab(m_standing, tr("Standing"));
    m_tabs->addTab(m_volunteering, tr("Offers"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of this person"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_scroll->setAccessibleName(tr("Overview"));
    m_add->setText(tr("Add…"));
    m_add->setIcon(icon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->setObjectName(u"addField"_s);
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, Theme::gap * 2, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    layout->addWidget(m_name);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_chips);
    layout->addWidget(m_standingLine);
    auto *stateLine = new QHBoxLayout;
    stateLine->setContentsMargins(0, 0, Theme::wide, 0);
    stateLine->addWidget(m_state, 1);
    stateLine->addWidget(m_add);
    layout->addLayout(stateLine);
    layout->addSpacing(Theme::gap);
    layout->addWidget(m_tabs, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    connect(m_back, &QToolButton::clicked, this, &PersonForm::backWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_add->setVisible(tab == 0);
        fillTab();
    });
    connect(m_add->menu(), &QMenu::aboutToShow, this, &PersonForm::fillAddMenu);
    connect(m_history, &PersonHistory::putBackFailed, this, &PersonForm::failed);
    setMinimumWidth(340);
}

PersonForm::~PersonForm() { rememberDrafts(); }

// --- whom it shows

void PersonForm::show(PersonId person)
{
    if (!m_isNew && person == m_person.id)
        return;
    finishEditing();
    takeDown();
    m_isNew = false;
    m_extra.clear();
    m_person = m_workspace.people().find(m_session, person).value_or(Person());
    build();
    fillTab();
}

void PersonForm::startNew()
{
    finishEditing();
    takeDown();
    m_isNew = true;
    m_extra.clear();
    m_person = {};
    m_tabs->setCurrentIndex(0);
    build();
    setFocus();
}

void PersonForm::clear()
{
    takeDown();
    m_drafts.set({formDrafts, m_person.id.value}, {});
    m_isNew = false;
    m_extra.clear();
    m_person = {};
    build();
}

void PersonForm::finishEditing()
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
    for (const auto &[channel, box] : QList(m_consents))
        box->commit();
    m_volunteering->finishEditing();
    if (m_isRebuildDue)
        rebuild();
}

bool PersonForm::hasDraft()
{
    rememberDrafts();
    return m_drafts.anyOf(formDrafts) || m_volunteering->drafted();
}

void PersonForm::showDraft()
{
    rememberDrafts();
    const auto whose = m_drafts.anyOf(formDrafts);
    if (!whose) {
        show(m_volunteering->drafted().value_or(PersonId()));
        m_tabs->setCurrentWidget(m_volunteering);
        m_volunteering->showDraft();
        return;
    }
    if (*whose)
        show(PersonId(*whose));
    else if (!m_isNew)
        startNew();
    m_tabs->setCurrentWidget(m_scroll);
    for (const auto &[key, edit] : drafting()) {
        if (edit->hasDraft())
            edit->editor()->setFocus();
    }
}

void PersonForm::setAlone(bool isAlone) { m_back->setVisible(isAlone); }

const FieldCatalog &PersonForm::catalog() const { return m_workspace.people().fields().catalog(); }

void PersonForm::reload()
{
    const auto person = m_isNew ? std::nullopt : m_workspace.people().find(m_session, m_person.id);
    if (!person)
        return;
    m_person = *person;
    m_extra.removeIf([this](const QString &key) {
        const auto *field = catalog().find(key);
        return field && !field->read(m_person, m_workspace.phones()).isEmpty();
    });
    fill();
    if (wantedRows() != m_rows)
        rebuildSoon();
    fillTab();
    retryDrafts();
}

// --- rows

QStringList PersonForm::contactRows() const
{
    QStringList rows;
    const auto add = [&](const QString &kind, const auto &contacts) {
        for (const auto &contact : contacts)
            rows += u"%1:%2"_s.arg(kind).arg(contact.id);
        if (contacts.isEmpty() || m_extra.contains(kind))
            rows += kind + u":0"_s;
    };
    add(u"phone"_s, m_person.phones);
    add(u"email"_s, m_person.emails);
    return rows;
}

QStringList PersonForm::wantedRows() const
{
    QStringList rows;
    const auto isWanted = [&](const PersonField &field) {
        const QString &key = field.key;
        return usualRows().contains(key) || m_extra.contains(key) || !field.read(m_person, m_workspace.phones()).isEmpty();
    };
    FieldGroup last = FieldGroup::Other;
    const auto startSection = [&](FieldGroup group) {
        if (std::exchange(last, group) != group)
            rows += u"#%1"_s.arg(int(group));
    };
    for (const auto &field : catalog().all()) {
        if (field.group == FieldGroup::Contact && last != FieldGroup::Contact) {
            startSection(FieldGroup::Contact);
            rows += contactRows();
        }
        const QString &key = field.key;
        if (key == "city"_L1)
            rows += u"@place"_s;
        if (isElsewhere(field) || !isWanted(field))
            continue;
        startSection(field.group == FieldGroup::Other ? FieldGroup::About : field.group);
        rows += key;
    }
    if (!m_person.consents.isEmpty() || m_extra.contains(u"@consent"_s))
        rows += QStringList{u"#%1"_s.arg(int(FieldGroup::Consent)), u"@consent"_s};
    return rows;
}

/// Not while a field is telling that it was left: it still works on itself then.
void PersonForm::rebuildSoon()
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

void PersonForm::rebuild()
{
    const QString focused = focusWidget() && isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    takeDown();
    build();
    if (auto *widget = focused.isEmpty() ? nullptr : m_scroll->widget()->findChild<QWidget *>(focused))
        widget->setFocus();
}

void PersonForm::takeDown()
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
    for (const auto &[channel, box] : std::as_const(m_consents))
        box->disconnect(this);
    m_edits.clear();
    m_phones.clear();
    m_emails.clear();
    m_consents.clear();
    m_stops.clear();
    m_rows.clear();
    if (auto *old = m_scroll->takeWidget())
        old->deleteLater();
}

void PersonForm::build()
{
    m_rows = wantedRows();
    auto *inner = new QWidget;
    m_grid = new QGridLayout(inner);
    m_grid->setContentsMargins(Theme::gap * 2, Theme::gap, Theme::gap * 2, Theme::gap * 3);
    m_grid->setHorizontalSpacing(Theme::gap * 2);
    m_grid->setVerticalSpacing(Theme::gap);
    m_grid->setColumnMinimumWidth(0, 96);
    m_grid->setColumnStretch(1, 1);
    for (const auto &row : std::as_const(m_rows))
        addRow(row);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    inner->setEnabled(!m_workspace.isReadOnly());
    m_scroll->setWidget(inner);
    orderStops();
    fill();
    m_drafts.bringBack({formDrafts, m_person.id.value}, drafting());
}

void PersonForm::orderStops()
{
    QWidget *before = m_scroll;
    for (auto *stop : std::as_const(m_stops)) {
        setTabOrder(before, stop);
        before = stop;
    }
    setFocusProxy(m_stops.isEmpty() ? static_cast<QWidget *>(m_scroll) : m_stops.first());
}

void PersonForm::addRow(const QString &row)
{
    if (row.startsWith(u'#'))
        addSection(sectionTitle(FieldGroup(row.mid(1).toInt())));
    else if (row.contains(u':'))
        addContactRow(row.section(u':', 0, 0), row.section(u':', 1).toLongLong());
    else if (row == "@place"_L1)
        addPlaceRow();
    else if (row == "@consent"_L1)
        addConsentRow();
    else if (const auto *field = catalog().find(row))
        addTextRow(*field);
}

void PersonForm::addSection(const QString &title)
{
    auto *label = new QLabel(title);
    Theme::makeHeading(label, 1.05);
    label->setContentsMargins(0, m_grid->count() ? Theme::gap * 2 : 0, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void PersonForm::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(buttonText(text));
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    Theme::makeQuiet(label);
    label->setContentsMargins(0, 7, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, Qt::AlignTop);
}

FieldEdit *PersonForm::makeEdit(const PersonField &field, QWidget *parent)
{
    const QString &key = field.key;
    auto *edit = new FieldEdit(key, PersonFields::label(field), key == "note"_L1, parent);
    edit->setPlaceholder(placeholder(key));
    if (const auto own = std::ranges::find(catalog().own(), field.ownId, &CustomField::id); own != catalog().own().end())
        helpWith(*own, edit);
    if (auto *completer = fieldCompleter(m_workspace.people(), m_session, key, edit))
        edit->setCompleter(completer);
    connect(edit, &FieldEdit::left, this, [this, edit] { keepField(edit); });
    connect(edit, &FieldEdit::draftChanged, this, &PersonForm::updateState);
    m_edits += edit;
    m_stops += edit->editor();
    return edit;
}

void PersonForm::addTextRow(const PersonField &field)
{
    auto *edit = makeEdit(field, m_grid->parentWidget());
    addLabel(PersonFields::label(field), edit->editor());
    m_grid->addWidget(edit, m_grid->rowCount() - 1, 1);
}

void PersonForm::addPlaceRow()
{
    auto *line = new QWidget(m_grid->parentWidget());
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

void PersonForm::addContactRow(const QString &kind, qint64 record)
{
    const bool isPhone = kind == "phone"_L1;
    auto &contacts = isPhone ? m_phones : m_emails;
    const auto number = contacts.size();
    const QString name = isPhone ? tr("Phone %1").arg(number + 1) : tr("E-mail %1").arg(number + 1);
    const QStringList kinds = isPhone ? QStringList{tr("Mobile"), tr("Home"), tr("Work"), tr("Other")}
                                      : QStringList{tr("Home"), tr("Work"), tr("Other")};
    auto *edit = new ContactEdit(u"%1/%2"_s.arg(kind).arg(number), record, name, kinds, m_grid->parentWidget());
    contacts += edit;
    m_stops += edit->stops();
    addLabel(number > 0 ? QString() : isPhone ? tr("Phone") : tr("E-mail"), edit->field()->editor());
    m_grid->addWidget(edit, m_grid->rowCount() - 1, 1);
    connect(edit->field(), &FieldEdit::draftChanged, this, &PersonForm::updateState);
    connect(edit, &ContactEdit::left, this, [this, edit, isPhone] { isPhone ? keepPhone(edit) : keepEmail(edit); });
    connect(edit, &ContactEdit::firstWanted, this, [this, edit, isPhone] {
        finishEditing();
        isPhone ? useFirst(&Person::phones, edit, tr("first phone")) : useFirst(&Person::emails, edit, tr("first e-mail"));
    });
}

void PersonForm::addConsentRow()
{
    for (const auto &[channel, key] : {std::pair(Channel::Phone, u"consent_phone"_s),
                                       {Channel::Sms, u"consent_sms"_s},
                                       {Channel::Email, u"consent_email"_s},
                                       {Channel::BulkEmail, u"consent_bulk_email"_s},
                                       {Channel::Mail, u"consent_mail"_s},
                                       {Channel::Visit, u"consent_visit"_s}}) {
        const QString label = PersonFields::label(*PersonFields::find(key));
        auto *box = new ChoiceBox(m_grid->parentWidget());
        box->addItems({tr("Yes"), tr("No"), tr("Not known")});
        box->setAccessibleName(label);
        box->setObjectName(key);
        addLabel(label, box);
        m_grid->addWidget(box, m_grid->rowCount() - 1, 1, Qt::AlignLeft);
        m_consents += {channel, box};
        m_stops += box;
        connect(box, &ChoiceBox::chosen, this,
                [this, channel, label](int state) { keepConsent(channel, YesNo(state), label); });
    }
}

void PersonForm::fill()
{
    fillHeading();
    for (auto *edit : std::as_const(m_edits)) {
        if (const auto *field = catalog().find(edit->key())) // it may just have been removed
            edit->setText(field->read(m_person, m_workspace.phones()));
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
    fillContacts(m_phones, m_person.phones,
                 [this](const Phone &phone) { return m_workspace.phones().shown(phone.number()); });
    fillContacts(m_emails, m_person.emails, [](const Email &email) { return email.address; });
    for (const auto &[channel, box] : std::as_const(m_consents))
        box->setKept(int(m_person.mayBeReachedBy(channel)));
    updateState();
}

void PersonForm::fillHeading()
{
    const QString name = m_person.displayName();
    m_name->setText(name.isEmpty() ? tr("New person") : name);
    QStringList parts;
    if (const auto *job = m_person.currentWork()) {
        for (const QString &part : {job->jobTitle, job->unit, job->employer}) {
            if (!part.isEmpty())
                parts += part;
        }
    }
    if (!m_person.pronouns.isEmpty())
        parts.prepend(m_person.pronouns);
    m_subtitle->setText(parts.join(u" · "_s));
    m_subtitle->setVisible(!parts.isEmpty());
    fillChips();
    const QString standing = m_isNew ? QString() : PersonStanding::headline(m_workspace, m_session, m_person.id);
    m_standingLine->setText(standing);
    m_standingLine->setVisible(!standing.isEmpty());
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, !m_isNew);
}

void PersonForm::fillChips()
{
    while (auto *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Tags &tags = m_workspace.people().tags();
    for (const auto &tag : std::as_const(m_person.tags))
        m_chips->layout()->addWidget(new ChipLabel({tag, tags.colourOf(tag)}, m_chips));
    m_chips->setVisible(!m_person.tags.isEmpty());
}

void PersonForm::fillTab()
{
    if (m_tabs->currentWidget() == m_history)
        m_history->show(m_person.id);
    else if (m_tabs->currentWidget() == m_conversations)
        m_conversations->show(m_person.id);
    else if (m_tabs->currentWidget() == m_standing)
        m_standing->show(m_person.id);
    else if (m_tabs->currentWidget() == m_volunteering)
        m_volunteering->show(m_person.id);
}

void PersonForm::updateState()
{
    const auto edits = drafting();
    const auto isDraft = [](const auto &entry) { return entry.second->hasDraft(); };
    const auto isProblem = [&](const auto &entry) { return isDraft(entry) && !entry.second->problem().isEmpty(); };
    m_state->setVisible(m_isNew || m_person.id.isValid());
    if (std::ranges::any_of(edits, isProblem)) {
        m_state->setText(tr("Not saved: see the marked field."));
        Theme::setTone(m_state, Tone::Error);
    } else if (std::ranges::any_of(edits, isDraft)) {
        m_state->setText(tr("Saved when you press Enter or leave the field."));
        Theme::setTone(m_state, Tone::Quiet);
    } else {
        m_state->setText(m_isNew ? tr("Saved as soon as something is known.") : tr("All saved."));
        Theme::setTone(m_state, m_isNew ? Tone::Quiet : Tone::Good);
    }
}

void PersonForm::fillAddMenu()
{
    m_add->menu()->clear();
    offerField(u"phone"_s, tr("Another phone"));
    offerField(u"email"_s, tr("Another e-mail address"));
    for (const auto &field : catalog().all()) {
        const QString &key = field.key;
        if (!isElsewhere(field) && !m_rows.contains(key))
            offerField(key, PersonFields::label(field));
    }
    if (!m_rows.contains(u"@consent"_s))
        offerField(u"@consent"_s, tr("May be called, texted …"));
    m_add->menu()->addSeparator();
    m_add->menu()->addAction(icon(u"add"_s), tr("New field…"), this, &PersonForm::askForField);
}

/// A field of the office's own, which this person gets at once.
void PersonForm::askForField()
{
    finishEditing();
    auto *dialog = new FieldDialog(m_workspace.people().fields(), m_session, {}, this);
    connect(dialog, &FieldDialog::kept, this, [this](const CustomField &field) {
        m_extra += field.key;
        rebuild();
        if (auto *editor = m_scroll->widget()->findChild<QWidget *>(field.key))
            editor->setFocus();
    });
    dialog->open();
}

void PersonForm::offerField(const QString &key, const QString &label)
{
    m_add->menu()->addAction(buttonText(label), this, [this, key] {
        finishEditing();
        m_extra += key;
        rebuild();
        const QString name = key == "phone"_L1    ? u"phone/%1"_s.arg(m_phones.size() - 1)
                           : key == "email"_L1    ? u"email/%1"_s.arg(m_emails.size() - 1)
                           : key == "@consent"_L1 ? u"consent_phone"_s
                                                  : key;
        if (auto *editor = m_scroll->widget()->findChild<QWidget *>(name))
            editor->setFocus();
    });
}

// --- keeping

void PersonForm::keepField(FieldEdit *edit)
{
    const auto *field = catalog().find(edit->key());
    if (!field)
        return;
    Person after = m_person;
    const QString text = cleanText(edit->text());
    if (const auto problem = PersonFields::set(after, *field, text, m_workspace.people().editing().context()))
        edit->setProblem(problem->what + u' ' + problem->hint);
    else
        keep(after, PersonFields::label(*field), edit);
}

void PersonForm::keepPhone(ContactEdit *edit)
{
    Person after = m_person;
    const QString text = cleanText(edit->field()->text());
    keepContact(edit, after, u"phone"_s, tr("phone"),
                m_workspace.people().editing().setPhone(after, edit->record(), PhoneKind(edit->kind()), text));
}

void PersonForm::keepEmail(ContactEdit *edit)
{
    Person after = m_person;
    const QString text = cleanText(edit->field()->text());
    keepContact(edit, after, u"email"_s, tr("e-mail"),
                m_workspace.people().editing().setEmail(after, edit->record(), EmailKind(edit->kind()), text));
}

void PersonForm::keepContact(ContactEdit *edit, const Person &after, const QString &row, const QString &what,
                             const std::optional<Problem> &problem)
{
    if (problem) {
        edit->field()->setProblem(problem->what + u' ' + problem->hint);
        return;
    }
    if (!edit->field()->text().isEmpty())
        m_extra.removeOne(row);
    keep(after, what, edit->field());
}

template <typename Contact>
void PersonForm::useFirst(QList<Contact> Person::*contacts, const ContactEdit *edit, const QString &what)
{
    Person after = m_person;
    for (auto &contact : after.*contacts)
        contact.isPrimary = contact.id == edit->record();
    keep(after, what, edit->field());
}

void PersonForm::keepConsent(Channel channel, YesNo state, const QString &label)
{
    if (state == m_person.mayBeReachedBy(channel))
        return;
    Person after = m_person;
    after.consents += Consent{0, channel, state, m_workspace.people().editing().context().notedAt, m_session.name, {}};
    keep(after, label, nullptr);
}

void PersonForm::keep(const Person &after, const QString &what, FieldEdit *edit)
{
    if (after == m_person) {
        fill();
        return;
    }
    const QPointer<FieldEdit> shown(edit);
    const auto tell = [&](const Error &error) {
        if (shown)
            shown->setProblem(error.message);
        else
            Q_EMIT failed(error.message);
    };
    if (m_isNew) {
        const auto added = m_workspace.people().add(m_session, after);
        if (!added) {
            tell(added.error());
            return;
        }
        m_isNew = false;
        m_drafts.set({formDrafts, 0}, {});
        m_person = m_workspace.people().find(m_session, *added).value_or(Person());
        fill();
        if (wantedRows() != m_rows)
            rebuildSoon();
        Q_EMIT created(m_person.id);
    } else {
        const QString name = after.displayName().isEmpty() ? m_person.displayName() : after.displayName();
        const auto done = m_workspace.people().save(m_session, m_person, after, tr("Edit %1: %2").arg(name, what));
        if (!done)
            tell(done.error());
    }
}

// --- drafts

Drafts::Edits PersonForm::drafting() const
{
    Drafts::Edits edits;
    for (auto *edit : m_edits)
        edits += {edit->key(), edit};
    for (auto *edit : m_phones)
        edits += {u"phone:%1"_s.arg(edit->record()), edit->field()};
    for (auto *edit : m_emails)
        edits += {u"email:%1"_s.arg(edit->record()), edit->field()};
    return edits;
}

void PersonForm::rememberDrafts()
{
    if (!m_rows.isEmpty())
        m_drafts.set({formDrafts, m_person.id.value}, Drafts::in(drafting()));
}

void PersonForm::retryDrafts()
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
