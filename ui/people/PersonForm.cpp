#include "people/PersonForm.h"

#include "history/PersonHistory.h"
#include "look/Icons.h"
#include "look/Theme.h"
#include "people/PeopleSchema.h"

#include <QComboBox>
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

using Group = PersonField::Group;

const QStringList &usualRows()
{
    static const QStringList rows{u"given_name"_s, u"family_name"_s, u"line1"_s, u"place"_s, u"employer"_s, u"unit"_s,
                                  u"job_title"_s,  u"tags"_s};
    return rows;
}

/// Shown by rows of their own.
bool isElsewhere(const PersonField &field)
{
    static const QStringList keys{u"person_id"_s, u"name"_s, u"city"_s, u"region"_s, u"postal_code"_s};
    return keys.contains(QLatin1String(field.key)) || field.group == Group::Contact || field.group == Group::Consent || field.isImportOnly;
}

QString sectionTitle(Group group)
{
    switch (group) {
    case Group::Name: return PersonForm::tr("Name");
    case Group::Contact: return PersonForm::tr("Contact");
    case Group::Address: return PersonForm::tr("Address");
    case Group::Work: return PersonForm::tr("Work");
    case Group::Consent: return PersonForm::tr("May we …?");
    default: return PersonForm::tr("About");
    }
}

std::optional<int> namesTable(const QString &key)
{
    static const QHash<QString, int> tables{{u"employer"_s, PeopleTable::Organization}, {u"worksite"_s, PeopleTable::Worksite},
                                            {u"unit"_s, PeopleTable::Unit},             {u"shift"_s, PeopleTable::Shift},
                                            {u"job_title"_s, PeopleTable::JobTitle}};
    const auto table = tables.constFind(key);
    return table == tables.cend() ? std::nullopt : std::optional(*table);
}

QString placeholder(const QString &key)
{
    if (key == "tags"_L1)
        return PersonForm::tr("steward; night shift");
    if (key == "birth_on"_L1 || key == "hired_on"_L1)
        return PersonForm::tr("1981-03-14");
    return {};
}

QComboBox *kindBox(const QStringList &names, const QString &accessibleName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(names);
    box->setAccessibleName(accessibleName);
    return box;
}

QToolButton *smallButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

PersonForm::PersonForm(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_name(new QLabel(this)), m_subtitle(new QLabel(this)),
      m_tabs(new QTabWidget(this)), m_scroll(new QScrollArea(this)), m_add(new QToolButton(this)),
      m_history(new PersonHistory(workspace.changes(), session, workspace.store().dates(), this))
{
    for (auto *label : {m_name, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(Theme::gap * 2, 0, Theme::gap * 2, 0);
    }
    m_name->setObjectName(u"personName"_s);
    Theme::makeHeading(m_name, 1.6);
    Theme::makeQuiet(m_subtitle);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(m_scroll, tr("Overview"));
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
    m_tabs->setCornerWidget(m_add);
    auto *panel = new QFrame(this);
    Theme::makePanel(panel);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, Theme::gap * 2, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_name);
    layout->addWidget(m_subtitle);
    layout->addSpacing(Theme::gap);
    layout->addWidget(m_tabs, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_add->setVisible(tab == 0);
        if (tab == 1)
            m_history->show(m_person.id);
    });
    connect(m_add->menu(), &QMenu::aboutToShow, this, &PersonForm::fillAddMenu);
    connect(m_history, &PersonHistory::putBackFailed, this, &PersonForm::failed);
    connect(&workspace.store(), &Store::changed, this, [this] {
        if (!m_isNew && m_person.id.isValid())
            reload();
    });
    setMinimumWidth(340);
}

void PersonForm::show(PersonId person)
{
    if (!m_isNew && person == m_person.id)
        return;
    finishEditing();
    m_isNew = false;
    m_extra.clear();
    m_person = m_workspace.people().find(m_session, person).value_or(Person());
    rebuild();
    if (m_tabs->currentIndex() == 1)
        m_history->show(m_person.id);
}

void PersonForm::startNew(const QString &name)
{
    finishEditing();
    m_isNew = true;
    m_extra.clear();
    m_person = {};
    if (!name.isEmpty())
        writeWholeName(m_person, name);
    m_tabs->setCurrentIndex(0);
    rebuild();
    if (!m_edits.isEmpty())
        m_edits.first()->editor()->setFocus();
}

void PersonForm::showHistory()
{
    m_tabs->setCurrentIndex(1);
}

void PersonForm::finishEditing()
{
    const auto edits = findChildren<FieldEdit *>();
    for (auto *edit : edits)
        edit->commit();
}

void PersonForm::reload()
{
    const auto person = m_workspace.people().find(m_session, m_person.id);
    if (!person)
        return;
    m_person = *person;
    for (auto &key : m_extra.toList()) {
        const auto *field = PersonFields::find(key);
        if (field && !field->read(m_person, m_workspace.phones()).isEmpty())
            m_extra.removeOne(key);
    }
    if (wantedRows() == m_rows)
        fill();
    else
        rebuild();
    if (m_tabs->currentIndex() == 1)
        m_history->show(m_person.id);
    retryDrafts();
}

QStringList PersonForm::wantedRows() const
{
    QStringList rows;
    const auto isWanted = [&](const PersonField &field) {
        const QString key = QLatin1String(field.key);
        return usualRows().contains(key) || m_extra.contains(key) || !field.read(m_person, m_workspace.phones()).isEmpty();
    };
    Group last = Group::Other;
    const auto startSection = [&](Group group) {
        if (std::exchange(last, group) != group)
            rows += u"#%1"_s.arg(int(group));
    };
    for (const auto &field : PersonFields::all()) {
        if (field.group == Group::Contact && last != Group::Contact) {
            startSection(Group::Contact);
            const auto count = [&](qsizetype known, const QString &key) { return known + (known == 0 || m_extra.contains(key) ? 1 : 0); };
            for (int i = 0; i < count(m_person.phones.size(), u"phone"_s); ++i)
                rows += u"phone/%1"_s.arg(i);
            for (int i = 0; i < count(m_person.emails.size(), u"email"_s); ++i)
                rows += u"email/%1"_s.arg(i);
        }
        const QString key = QLatin1String(field.key);
        if (key == "city"_L1)
            rows += u"place"_s;
        if (isElsewhere(field) || !isWanted(field))
            continue;
        startSection(field.group == Group::Other ? Group::About : field.group);
        rows += key;
    }
    if (!m_person.consents.isEmpty() || m_extra.contains(u"consent"_s))
        rows += QStringList{u"#%1"_s.arg(int(Group::Consent)), u"consent"_s};
    return rows;
}

void PersonForm::rebuild()
{
    const QString focused = focusWidget() && isAncestorOf(focusWidget()) ? focusWidget()->objectName() : QString();
    m_edits.clear();
    m_phones.clear();
    m_emails.clear();
    m_consents.clear();
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
    delete m_scroll->takeWidget();
    m_scroll->setWidget(inner);
    fill();
    if (!focused.isEmpty()) {
        if (auto *widget = inner->findChild<QWidget *>(focused))
            widget->setFocus();
    }
}

void PersonForm::addRow(const QString &row)
{
    if (row.startsWith(u'#'))
        addSection(sectionTitle(Group(row.mid(1).toInt())));
    else if (row.startsWith(u"phone/"_s))
        addPhoneRow(row.mid(6).toInt());
    else if (row.startsWith(u"email/"_s))
        addEmailRow(row.mid(6).toInt());
    else if (row == "place"_L1)
        addPlaceRow();
    else if (row == "consent"_L1)
        addConsentRow();
    else if (const auto *field = PersonFields::find(row))
        addTextRow(*field);
}

void PersonForm::addSection(const QString &title)
{
    auto *label = new QLabel(title);
    Theme::makeHeading(label, 1.05);
    label->setContentsMargins(0, m_grid->count() ? Theme::gap * 2 : 0, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

QLabel *PersonForm::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    Theme::makeQuiet(label);
    label->setContentsMargins(0, 7, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, Qt::AlignTop);
    return label;
}

FieldEdit *PersonForm::makeEdit(const PersonField &field)
{
    const QString key = QLatin1String(field.key);
    auto *edit = new FieldEdit(key, PersonFields::label(field), key == "note"_L1);
    edit->setPlaceholder(placeholder(key));
    if (const auto table = namesTable(key))
        edit->setChoices(m_workspace.people().namesOf(m_session, *table));
    connect(edit, &FieldEdit::left, this, [this, edit] { keepField(edit); });
    m_edits += edit;
    return edit;
}

void PersonForm::addTextRow(const PersonField &field)
{
    auto *edit = makeEdit(field);
    addLabel(PersonFields::label(field), edit->editor());
    m_grid->addWidget(edit, m_grid->rowCount() - 1, 1);
}

void PersonForm::addPlaceRow()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    QWidget *first = nullptr;
    for (const auto &[key, hint, stretch] :
         {std::tuple(u"city"_s, tr("City"), 4), {u"region"_s, tr("State", "short"), 2}, {u"postal_code"_s, tr("ZIP", "short"), 3}}) {
        auto *edit = makeEdit(*PersonFields::find(key));
        edit->setPlaceholder(hint);
        layout->addWidget(edit, stretch, Qt::AlignTop);
        first = first ? first : edit->editor();
    }
    addLabel(tr("City, state, ZIP"), first);
    m_grid->addWidget(line, m_grid->rowCount() - 1, 1);
}

void PersonForm::addPhoneRow(int number)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap / 2);
    const ContactRow row{new FieldEdit(u"phone/%1"_s.arg(number), tr("Phone %1").arg(number + 1)),
                         kindBox({tr("Mobile"), tr("Home"), tr("Work"), tr("Other")}, tr("Kind of phone"), line),
                         smallButton(u"star"_s, tr("Use this number first"), line)};
    layout->addWidget(row.edit, 1, Qt::AlignTop);
    layout->addWidget(row.kind, 0, Qt::AlignTop);
    layout->addWidget(row.first, 0, Qt::AlignTop);
    addLabel(number == 0 ? tr("Phone") : QString(), row.edit->editor());
    m_grid->addWidget(line, m_grid->rowCount() - 1, 1);
    connect(row.edit, &FieldEdit::left, this, [this, number] { keepPhone(number); });
    connect(row.kind, &QComboBox::activated, this, [this, number] { keepPhone(number); });
    connect(row.first, &QToolButton::clicked, this, [this, number] {
        Person after = m_person;
        for (int i = 0; i < after.phones.size(); ++i)
            after.phones[i].isPrimary = i == number;
        keep(after, tr("first phone"), m_phones[number].edit);
    });
    m_phones += row;
}

void PersonForm::addEmailRow(int number)
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap / 2);
    const ContactRow row{new FieldEdit(u"email/%1"_s.arg(number), tr("E-mail %1").arg(number + 1)),
                         kindBox({tr("Home"), tr("Work"), tr("Other")}, tr("Kind of e-mail address"), line),
                         smallButton(u"star"_s, tr("Use this address first"), line)};
    layout->addWidget(row.edit, 1, Qt::AlignTop);
    layout->addWidget(row.kind, 0, Qt::AlignTop);
    layout->addWidget(row.first, 0, Qt::AlignTop);
    addLabel(number == 0 ? tr("E-mail") : QString(), row.edit->editor());
    m_grid->addWidget(line, m_grid->rowCount() - 1, 1);
    connect(row.edit, &FieldEdit::left, this, [this, number] { keepEmail(number); });
    connect(row.kind, &QComboBox::activated, this, [this, number] { keepEmail(number); });
    connect(row.first, &QToolButton::clicked, this, [this, number] {
        Person after = m_person;
        for (int i = 0; i < after.emails.size(); ++i)
            after.emails[i].isPrimary = i == number;
        keep(after, tr("first e-mail"), m_emails[number].edit);
    });
    m_emails += row;
}

void PersonForm::addConsentRow()
{
    for (const auto &[channel, key] :
         {std::pair(Channel::Phone, u"consent_phone"_s), {Channel::Sms, u"consent_sms"_s}, {Channel::Email, u"consent_email"_s},
          {Channel::BulkEmail, u"consent_bulk_email"_s}, {Channel::Mail, u"consent_mail"_s}, {Channel::Visit, u"consent_visit"_s}}) {
        const QString label = PersonFields::label(*PersonFields::find(key));
        auto *box = kindBox({tr("Yes"), tr("No"), tr("Not known")}, label, nullptr);
        addLabel(label, box);
        m_grid->addWidget(box, m_grid->rowCount() - 1, 1, Qt::AlignLeft);
        m_consents += {channel, box};
        connect(box, &QComboBox::activated, this, [this, channel, label](int state) {
            Person after = m_person;
            after.consents += Consent{0, channel, YesNo(state), instantText(m_workspace.store().dates().now()), m_session.name, {}};
            keep(after, label, nullptr);
        });
    }
}

void PersonForm::fill()
{
    fillHeading();
    for (auto *edit : std::as_const(m_edits))
        edit->setText(PersonFields::find(edit->key())->read(m_person, m_workspace.phones()));
    const auto fillContacts = [](const auto &rows, const auto &contacts, auto text) {
        for (int i = 0; i < rows.size(); ++i) {
            const bool isKnown = i < contacts.size();
            rows[i].edit->setText(isKnown ? text(contacts[i]) : QString());
            rows[i].kind->setCurrentIndex(isKnown ? int(contacts[i].kind) : 0);
            rows[i].first->setVisible(contacts.size() > 1 && isKnown);
            rows[i].first->setIcon(icon(i == 0 ? u"star-filled"_s : u"star"_s));
        }
    };
    fillContacts(m_phones, m_person.phones, [this](const Phone &phone) { return m_workspace.phones().shown(phone.number()); });
    fillContacts(m_emails, m_person.emails, [](const Email &email) { return email.address; });
    for (const auto &[channel, box] : std::as_const(m_consents))
        box->setCurrentIndex(int(m_person.mayBeReachedBy(channel)));
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
    m_subtitle->setText(parts.isEmpty() && m_isNew ? tr("Kept as soon as something is known.") : parts.join(u" · "_s));
    m_tabs->setTabEnabled(1, !m_isNew);
}

void PersonForm::fillAddMenu()
{
    auto *menu = m_add->menu();
    menu->clear();
    const auto offer = [&](const QString &key, const QString &label) {
        menu->addAction(label, this, [this, key] {
            m_extra += key;
            rebuild();
            const QString name = key == "phone"_L1 ? u"phone/%1"_s.arg(m_phones.size() - 1)
                : key == "email"_L1              ? u"email/%1"_s.arg(m_emails.size() - 1)
                                                 : key;
            if (auto *editor = m_scroll->widget()->findChild<QWidget *>(name))
                editor->setFocus();
        });
    };
    offer(u"phone"_s, tr("Another phone"));
    offer(u"email"_s, tr("Another e-mail address"));
    for (const auto &field : PersonFields::all()) {
        const QString key = QLatin1String(field.key);
        if (!isElsewhere(field) && !m_rows.contains(key))
            offer(key, PersonFields::label(field));
    }
    if (!m_rows.contains(u"consent"_s))
        offer(u"consent"_s, tr("May be called, texted …"));
}

FieldContext PersonForm::context() const
{
    return FieldContext{.phones = m_workspace.phones(), .notedAt = instantText(m_workspace.store().dates().now())};
}

void PersonForm::keepField(FieldEdit *edit)
{
    const auto *field = PersonFields::find(edit->key());
    Person after = m_person;
    if (const auto problem = PersonFields::set(after, *field, cleanText(edit->text()), context())) {
        edit->setProblem(problem->what + u' ' + problem->hint);
        return;
    }
    keep(after, PersonFields::label(*field), edit);
}

void PersonForm::keepPhone(int number)
{
    const auto &row = m_phones[number];
    const QString text = cleanText(row.edit->text());
    Person after = m_person;
    const bool isKnown = number < after.phones.size();
    if (text.isEmpty()) {
        if (!isKnown)
            return;
        after.phones.removeAt(number);
    } else {
        if (digitsOf(text).isEmpty()) {
            row.edit->setProblem(tr("“%1” has no digits, so it cannot be a phone number.").arg(text));
            return;
        }
        if (!isKnown)
            after.phones += Phone{};
        Phone &phone = after.phones[isKnown ? number : after.phones.size() - 1];
        if (row.edit->hasDraft()) {
            const auto read = m_workspace.phones().read(text);
            phone.raw = read.raw;
            phone.e164 = read.e164;
            phone.digits = read.digits;
            phone.extension = read.extension;
            phone.status = PhoneStatus::Unknown;
        }
        phone.kind = PhoneKind(row.kind->currentIndex());
    }
    m_extra.removeOne(u"phone"_s);
    keep(after, tr("phone"), row.edit);
}

void PersonForm::keepEmail(int number)
{
    const auto &row = m_emails[number];
    const QString text = cleanText(row.edit->text());
    Person after = m_person;
    const bool isKnown = number < after.emails.size();
    if (text.isEmpty()) {
        if (!isKnown)
            return;
        after.emails.removeAt(number);
    } else {
        Person typed;
        if (const auto problem = PersonFields::find(u"email"_s)->write(typed, text, context())) {
            row.edit->setProblem(problem->what + u' ' + problem->hint);
            return;
        }
        if (!isKnown)
            after.emails += Email{};
        Email &email = after.emails[isKnown ? number : after.emails.size() - 1];
        if (row.edit->hasDraft() && !typed.emails.isEmpty()) {
            email.address = typed.emails.first().address;
            email.key = typed.emails.first().key;
            email.status = EmailStatus::Unknown;
        }
        email.kind = EmailKind(row.kind->currentIndex());
    }
    m_extra.removeOne(u"email"_s);
    keep(after, tr("e-mail"), row.edit);
}

void PersonForm::keep(const Person &after, const QString &what, FieldEdit *edit)
{
    if (after == m_person)
        return;
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
        m_person = m_workspace.people().find(m_session, *added).value_or(Person());
        if (wantedRows() == m_rows)
            fill();
        else
            rebuild();
        Q_EMIT created(m_person.id);
    } else {
        const QString name = after.displayName().isEmpty() ? m_person.displayName() : after.displayName();
        const auto done = m_workspace.people().save(m_session, m_person, after, tr("Edit %1: %2").arg(name, what));
        if (!done) {
            tell(done.error());
            return;
        }
    }
    Q_EMIT saved();
}

void PersonForm::retryDrafts()
{
    for (auto *edit : std::as_const(m_edits)) {
        if (edit->hasDraft() && !edit->editor()->hasFocus())
            edit->commit();
    }
}

} // namespace rnf
