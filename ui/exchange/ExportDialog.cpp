#include "exchange/ExportDialog.h"

#include "exchange/ForeignExports.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "people/AnywayChoice.h"
#include "people/OneRowChoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {

ExportDialog::ExportDialog(Workspace &workspace, const Session &session, Prompts &prompts, const QList<PersonId> &people,
                           const QString &listName, QWidget *parent)
    : Dialog(u"export"_s, tr("Export this list"), parent), m_workspace(workspace), m_session(session), m_prompts(prompts),
      m_exports(workspace.store(), workspace.people()), m_people(people), m_listName(listName), m_form(new QComboBox(this)),
      m_purpose(new QComboBox(this)), m_columns(new QListWidget(this)), m_withNotes(new QCheckBox(tr("Also notes"), this)),
      m_oneRow(new OneRowChoice(this)), m_anyway(new AnywayChoice(this)), m_text(plainLabel(this, u"exportText"_s))
{
    Help::setTopic(this, u"export"_s);
    setHeading(tr("Export: %1").arg(listName));
    makeChoices();
    auto *choices = new QFormLayout;
    addChoice(choices, tr("As what?"), m_form);
    addChoice(choices, tr("What for?"), m_purpose);
    body()->addLayout(choices);
    body()->addWidget(m_oneRow);
    body()->addWidget(m_columns, 1);
    body()->addWidget(m_withNotes);
    body()->addWidget(m_text);
    body()->addWidget(m_anyway);
    m_write = addPrimary(tr("Choose where to…"), u"writeExport"_s);
    keepSize({520, 600});
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::updateText);
    connect(m_withNotes, &QCheckBox::toggled, this, &ExportDialog::updateText);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(&m_running, &QFutureWatcherBase::finished, this, &ExportDialog::finished);
    findAudience();
}

ExportDialog::~ExportDialog()
{
    m_job.cancel();
    m_running.waitForFinished();
}

void ExportDialog::makeChoices()
{
    for (size_t i = 0; i < keysOf(Purpose{}).size(); ++i)
        m_purpose->addItem(PurposeWords::name(Purpose(i)));
    m_purpose->setObjectName(u"exportPurpose"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setObjectName(u"exportColumns"_s);
    m_withNotes->setObjectName(u"exportNotes"_s);
    m_withNotes->hide();
    fillColumns();
    m_form->addItem(tr("A table"));
    m_form->addItem(tr("Contact cards for phones and mail programs"), u"vcard"_s);
    m_form->insertSeparator(m_form->count());
    for (const auto &list : ForeignList::all())
        m_form->addItem(tr("A list for %1").arg(list.name()), list.key);
    m_form->setObjectName(u"exportForm"_s);
    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::chooseForm);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ExportDialog::findAudience);
    connect(m_oneRow, &QCheckBox::toggled, this, &ExportDialog::findAudience);
    connect(m_anyway, &AnywayChoice::changed, this, &ExportDialog::findAudience);
}

void ExportDialog::addChoice(QFormLayout *choices, const QString &text, QComboBox *choice)
{
    auto *label = plainLabel(this);
    label->setText(text);
    label->setBuddy(choice);
    choice->setAccessibleName(text);
    choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    choices->addRow(label, choice);
}

const TableFormat *ExportDialog::format() const { return TableFormats::find(m_form->currentData().toString()); }

const ForeignList *ExportDialog::program() const { return ForeignList::find(m_form->currentData().toString()); }

void ExportDialog::chooseForm()
{
    for (int i = 0; i < m_columns->count(); ++i) {
        auto *item = m_columns->item(i);
        const QString key = item->data(Qt::UserRole).toString();
        item->setHidden(format() && !format()->holds(key));
        // Cards end up on phones and in clouds; what people said to us in trust does not, unless somebody ticks it.
        if (key == "note"_L1 && format())
            item->setCheckState(Qt::Unchecked);
    }
    // What another program takes is settled by it; only what for, and with it who, stays open.
    m_columns->setEnabled(!program());
    m_withNotes->setChecked(false);
    m_withNotes->setVisible(program() && program()->tells(u"note"_s));
    // What mails or texts whomever it gets never gets everyone.
    if (auto *purposes = qobject_cast<QStandardItemModel *>(m_purpose->model()))
        purposes->item(int(Purpose::Everyone))->setEnabled(!program() || program()->takesEveryone());
    const bool wasForProgram = std::exchange(m_isForProgram, program() != nullptr);
    const int usual = program() ? int(program()->usual) : wasForProgram ? int(Purpose::Everyone) : m_purpose->currentIndex();
    if (usual != m_purpose->currentIndex())
        m_purpose->setCurrentIndex(usual);
    else
        findAudience();
}

Purpose ExportDialog::purpose() const { return Purpose(m_purpose->currentIndex()); }

void ExportDialog::findAudience()
{
    m_audience = m_workspace.people().audience(m_session, purpose(), m_people, m_anyway->reason());
    // A card is of one person, and so is a row of another program's list.
    m_oneRow->setPurpose(format() || program() ? Purpose::Everyone : purpose());
    m_doors = m_oneRow->isWanted() ? m_workspace.people().doors(m_session, purpose(), m_audience.people)
                                   : Doors(m_audience.people);
    m_anyway->setRefusing(m_audience.leftOut.refused + m_audience.leftOut.overridden);
    setHint(hint());
    updateText();
}

QString ExportDialog::hint() const
{
    if (format())
        return tr("A card for each person, which phones, mail programs and calendars take. It can be imported again. The "
                  "export stands in the history.");
    if (purpose() != Purpose::Everyone)
        return tr(
            "Only people of the list who may be reached this way. On screen nobody is hidden. The export stands in the "
            "history.");
    if (program())
        return tr("Everyone in the list, in the columns of that program. Who asked not to be called or written to is in it "
                  "without that phone or e-mail, unless the program has a column that says so. The export stands in the "
                  "history.");
    return tr("A spreadsheet of everyone in the list, with their consent in columns. It opens in any spreadsheet program, "
              "accents and leading zeros whole, and can be imported again. The export stands in the history.");
}

void ExportDialog::fillColumns()
{
    const auto used = m_workspace.people().fieldsInUse(m_session);
    const auto &catalog = m_workspace.people().fields().catalog();
    for (const auto &key : catalog.listColumns()) {
        const auto *field = catalog.find(key);
        auto *item = new QListWidgetItem(field->isSensitive ? tr("%1 (sensitive)").arg(PersonFields::label(*field))
                                                            : PersonFields::label(*field),
                                         m_columns);
        item->setData(Qt::UserRole, key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(used.contains(key) ? Qt::Checked : Qt::Unchecked);
    }
    m_columns->setCurrentRow(0);
}

QStringList ExportDialog::chosenColumns() const
{
    QStringList keys;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked && !m_columns->item(i)->isHidden())
            keys += m_columns->item(i)->data(Qt::UserRole).toString();
    }
    return keys;
}

void ExportDialog::updateText()
{
    const auto *list = program();
    const auto columns = chosenColumns();
    QStringList sensitive;
    for (const auto &key : list ? list->sensitiveFields(m_withNotes->isChecked()) : columns) {
        if (const auto *field = m_workspace.people().fields().catalog().find(key); field->isSensitive)
            sensitive += PersonFields::label(*field);
    }
    const int count = int(list ? list->headers.size() : columns.size());
    QString text = m_doors.told() + u", "_s + tr("%n columns", nullptr, count) + u'.';
    if (!sensitive.isEmpty())
        text += u' ' + tr("Sensitive: %1.").arg(sensitive.join(u", "_s));
    if (const QString leftOut = m_audience.leftOut.told(); !leftOut.isEmpty())
        text += u'\n' + leftOut;
    m_text->setText(text);
    m_write->setEnabled((list || !columns.isEmpty()) && !m_audience.people.isEmpty());
}

QString ExportDialog::fileName() const
{
    QString name = m_listName;
    return name.remove(QRegularExpression(u"[^\\w -]"_s, QRegularExpression::UseUnicodePropertiesOption));
}

void ExportDialog::writeFor(const ForeignList &list)
{
    const QString ending = u'.' + list.suffix();
    QString name = fileName();
    if (list.longestName > 0)
        name.truncate(list.longestName - ending.size());
    QString filter = tr("Lists for %1 (*.%2)").arg(list.name(), list.suffix());
    if (list.canBeWorkbook)
        filter += u";;"_s + TableFormats::find(u"xlsx"_s)->filter();
    m_path = m_prompts.savePath(this, tr("Export this list"), name + ending, filter);
    if (m_path.isEmpty())
        return;
    if (QFileInfo(m_path).suffix().isEmpty())
        m_path += ending;
    m_write->setEnabled(false);
    m_write->setText(tr("Writing …"));
    const ExportOptions options{m_people, m_withNotes->isChecked() ? QStringList{u"note"_s} : QStringList(), purpose(),
                                m_anyway->reason()};
    m_running.setFuture(QtConcurrent::run([this, &list, options]() -> Result<Exports::Outcome> {
        const auto done =
            ForeignExports(m_workspace.store(), m_workspace.people()).write(m_session, m_path, list, options, m_job);
        if (!done)
            return done.error();
        m_told = done->told();
        return Exports::Outcome{.rows = done->rows, .people = done->people, .columns = {}};
    }));
}

void ExportDialog::write()
{
    if (const auto *list = program())
        return writeFor(*list);
    const QString name = fileName();
    const auto *kind = format();
    m_path = m_prompts.savePath(this, tr("Export this list"),
                                kind ? TableFormats::withSuffix(name, *kind) : TableFormats::proposed(name),
                                kind ? kind->filter() : TableFormats::saveFilter());
    m_path = kind ? TableFormats::withSuffix(m_path, *kind) : TableFormats::withSuffix(m_path);
    if (m_path.isEmpty())
        return;
    m_write->setEnabled(false);
    m_write->setText(tr("Writing …"));
    m_running.setFuture(QtConcurrent::run(
        [this, options = ExportOptions{m_people, chosenColumns(), purpose(), m_anyway->reason(), m_oneRow->isWanted(),
                                       format()}] { return m_exports.writePeople(m_session, m_path, options, m_job); }));
}

void ExportDialog::finished()
{
    const auto done = m_running.result();
    if (done) {
        m_outcome = (QStringList{tr("Wrote %n people to %1.", nullptr, int(done->people)).arg(m_path)} + m_told).join(u' ');
        accept();
        return;
    }
    showProblem(done.error().message);
    m_write->setText(tr("Choose where to…"));
    m_write->setEnabled(true);
}

void ExportDialog::reject()
{
    m_job.cancel();
    m_running.waitForFinished();
    Dialog::reject();
}

} // namespace rnf
