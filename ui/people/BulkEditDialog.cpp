#include "people/BulkEditDialog.h"

#include "base/Text.h"
#include "help/Help.h"
#include "look/ButtonText.h"
#include "look/PlainLabel.h"
#include "look/RowTable.h"
#include "people/FieldCompleter.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What people have in common: where they work and live, and what is noted of them. Names and numbers are one person's own.
const QStringList &sharedFields()
{
    static const QStringList keys{u"employer"_s,           u"worksite"_s, u"unit"_s,   u"shift"_s,   u"job_title"_s,
                                  u"hired_on"_s,           u"city"_s,     u"region"_s, u"country"_s, u"postal_code"_s,
                                  u"preferred_language"_s, u"source"_s};
    return keys;
}

} // namespace

BulkEditDialog::BulkEditDialog(People &people, const Session &session, const QList<PersonId> &selected, QWidget *parent)
    : Dialog(u"bulkEdit"_s, tr("Edit %n people", nullptr, int(selected.size())), parent), m_people(people),
      m_session(session), m_selected(selected), m_lines(new QTableWidget(0, 4, this)),
      m_told(plainLabel(this, u"bulkTold"_s))
{
    Help::setTopic(this, u"people"_s);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::section);
    columns->addWidget(makeFields());
    columns->addWidget(makePreview(), 1);
    body()->addLayout(columns, 1);
    body()->addWidget(m_told);
    m_write = addPrimary({}, u"writeBulk"_s);
    keepSize({980, 580});
    constexpr int pause = 200; // milliseconds between two letters of one word
    m_typing.setInterval(pause);
    m_typing.setSingleShot(true);
    connect(&m_typing, &QTimer::timeout, this, &BulkEditDialog::look);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looked == changes())
            show(m_looking.result());
        else
            look();
    });
    connect(m_write, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(m_looked);
        accept();
    });
    show(EditPreview());
}

BulkEditDialog::~BulkEditDialog() { m_looking.waitForFinished(); }

QWidget *BulkEditDialog::makeFields()
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, Theme::gap, 0);
    grid->setVerticalSpacing(Theme::gap);
    using Kind = FieldChange::Kind;
    addRow(grid, {u"tags"_s, Kind::Add, {}}, tr("Add tags"), tr("steward; night shift"));
    addRow(grid, {u"tags"_s, Kind::Remove, {}}, tr("Remove tags"), {});
    QStringList keys = sharedFields();
    for (const auto &own : m_people.fields().catalog().own())
        keys += own.key;
    for (const auto &key : std::as_const(keys))
        addRow(grid, {key, Kind::Set, {}}, labelOf(key), tr("nothing, for all of them"));
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(fields);
    scroll->setMinimumWidth(fields->sizeHint().width() + Theme::section);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void BulkEditDialog::addRow(QGridLayout *grid, const FieldChange &change, const QString &label, const QString &holder)
{
    auto *touched = new QCheckBox(buttonText(label), this);
    auto *edit = new QLineEdit(this);
    using Kind = FieldChange::Kind;
    const QString name = (change.kind == Kind::Add      ? u"add_"_s
                          : change.kind == Kind::Remove ? u"remove_"_s
                                                        : QString())
                       + change.field;
    touched->setObjectName(u"touch/"_s + name);
    edit->setObjectName(u"bulk/"_s + name);
    edit->setAccessibleName(label);
    edit->setMinimumWidth(200);
    if (auto *completer = fieldCompleter(m_people, m_session, change.field, edit))
        edit->setCompleter(completer);
    grid->addWidget(touched, grid->rowCount(), 0);
    grid->addWidget(edit, grid->rowCount() - 1, 1);
    // An empty text takes the value away, which should be said, and only once it is meant.
    connect(touched, &QCheckBox::toggled, this, [this, edit, holder](bool isTouched) {
        edit->setPlaceholderText(isTouched ? holder : QString());
        wait();
    });
    connect(edit, &QLineEdit::textChanged, touched, [touched] { touched->setChecked(true); });
    connect(edit, &QLineEdit::textChanged, this, &BulkEditDialog::wait);
    m_rows += {change, touched, edit};
}

QWidget *BulkEditDialog::makePreview()
{
    m_lines->setObjectName(u"bulkLines"_s);
    m_lines->setAccessibleName(tr("What changes"));
    m_lines->setHorizontalHeaderLabels({tr("Name"), tr("Field"), tr("Now"), tr("Then")});
    makeRowTable(m_lines);
    m_lines->setWordWrap(false);
    m_lines->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return m_lines;
}

QString BulkEditDialog::labelOf(const QString &key) const
{
    return PersonFields::label(*m_people.fields().catalog().find(key));
}

QList<FieldChange> BulkEditDialog::changes() const
{
    QList<FieldChange> changes;
    for (const auto &row : m_rows) {
        FieldChange change = row.change;
        change.text = cleanText(row.edit->text());
        const bool isEmptyTag = change.kind != FieldChange::Kind::Set && change.text.isEmpty();
        if (row.isTouched->isChecked() && !isEmptyTag)
            changes += change;
    }
    return changes;
}

/// Nothing is written that nobody looked at.
void BulkEditDialog::wait()
{
    m_write->setEnabled(false);
    m_typing.start();
}

/// One look at a time; another one follows when something else was typed meanwhile.
void BulkEditDialog::look()
{
    if (m_looking.isRunning())
        return;
    m_looked = changes();
    m_looking.setFuture(QtConcurrent::run([&people = m_people, session = m_session, selected = m_selected,
                                           looked = m_looked] { return people.previewEdit(session, selected, looked); }));
}

void BulkEditDialog::show(const Result<EditPreview> &preview)
{
    m_lines->setRowCount(0);
    m_write->setEnabled(preview && preview->changed > 0);
    const int changed = preview ? int(preview->changed) : 0;
    m_write->setText(changed > 0 ? tr("Change %n people", nullptr, changed) : tr("Change"));
    Theme::setTone(m_told, preview ? Tone::Quiet : Tone::Error);
    if (!preview) {
        m_told->setText(preview.error().message);
        return;
    }
    m_lines->setRowCount(int(preview->lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const auto &line = preview->lines[row];
        const bool isRefused = !line.problem.isEmpty();
        const QStringList cells{line.name, isRefused ? QString() : labelOf(line.field), line.before,
                                isRefused ? line.problem : line.after};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item =
                new QTableWidgetItem(cells[column].isEmpty() && column > 1 && !isRefused ? tr("nothing") : cells[column]);
            if (isRefused)
                item->setForeground(Theme::colours(palette()).error);
            m_lines->setItem(row, column, item);
        }
    }
    QStringList told;
    if (changes().isEmpty())
        told += tr("Type what all of them shall have; what you leave alone stays as it is.");
    else if (changed == 0 && preview->refused == 0)
        told += tr("Nothing changes: they all have this already.");
    if (preview->refused > 0)
        told += tr("%n stay as they are: see why in the list.", nullptr, int(preview->refused));
    if (preview->lines.size() == EditPreview::mostLines)
        told += tr("The first %1 changes are shown.").arg(QLocale().toString(EditPreview::mostLines));
    m_told->setText(told.join(u' '));
}

} // namespace rnf
