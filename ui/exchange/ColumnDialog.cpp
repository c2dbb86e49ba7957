#include "exchange/ColumnDialog.h"

#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "look/WrappedTable.h"
#include "people/WholeName.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ReadingPart { CellBefore, CellBecomes, ReadingPartCount };

const QString asOneText = u"display_name"_s;

bool isNameToSplit(const QString &key, const FieldCatalog &catalog)
{
    const auto *field = catalog.find(key);
    return field && (isWholeName(*field) || key == asOneText);
}

bool mayHoldSeveral(const PersonField &field)
{
    return field.isMany && (field.kind == PersonField::Kind::Name || field.kind == PersonField::Kind::Choice);
}

/// How a name may stand in a cell, by the fields that read it so.
QList<std::pair<QString, QString>> splits()
{
    return {{u"name"_s, ColumnDialog::tr("split where that is certain")},
            {u"name_given_first"_s, ColumnDialog::tr("split: First Middle Last")},
            {u"name_family_first"_s, ColumnDialog::tr("split: Last, First Middle")},
            {asOneText, ColumnDialog::tr("keep as one text")}};
}

QList<std::pair<QString, QString>> separators()
{
    return {{u","_s, ColumnDialog::tr("at commas")},       {u";"_s, ColumnDialog::tr("at semicolons")},
            {u"|"_s, ColumnDialog::tr("at bars |")},       {u"/"_s, ColumnDialog::tr("at slashes /")},
            {u"\n"_s, ColumnDialog::tr("at line breaks")}, {QString(), ColumnDialog::tr("not: each cell is one")}};
}

QList<std::pair<QString, QString>> joints()
{
    return {{u" "_s, ColumnDialog::tr("a space")},
            {u", "_s, ColumnDialog::tr("a comma")},
            {u"-"_s, ColumnDialog::tr("a hyphen")},
            {u"\n"_s, ColumnDialog::tr("a line break")},
            {QString(), ColumnDialog::tr("nothing")}};
}

} // namespace

QString ColumnDialog::told(const ColumnRule &rule, const FieldCatalog &catalog)
{
    if (!rule.parts.isEmpty())
        return tr("joined with %n more", nullptr, int(rule.parts.size()));
    const auto word = [](const QList<std::pair<QString, QString>> &words, const QString &key) {
        const auto found = std::ranges::find(words, key, &std::pair<QString, QString>::first);
        return found == words.end() ? u"“%1”"_s.arg(key) : found->second;
    };
    if (rule.separator)
        return word(separators(), *rule.separator);
    return isNameToSplit(rule.field, catalog) ? word(splits(), rule.field) : tr("as they are");
}

ColumnDialog::ColumnDialog(const ImportPreview &preview, int column, const PhoneNumbers &phones, const FieldCatalog &catalog,
                           QWidget *parent)
    : Dialog(u"column"_s, tr("How the cells are read"), parent), m_preview(preview), m_column(column), m_phones(phones),
      m_catalog(catalog), m_readings(new QTableWidget(0, ReadingPartCount, this))
{
    Help::setTopic(this, u"import"_s);
    setSubject(rule().header);
    auto *form = newForm();
    if (isNameToSplit(rule().field, m_catalog))
        addSplit(form);
    if (mayHoldSeveral(*m_catalog.find(rule().field)))
        addSeparator(form);
    addJoin(form);
    body()->addLayout(form);
    m_readings->setObjectName(u"readings"_s);
    m_readings->setAccessibleName(tr("What becomes of the first cells"));
    m_readings->setHorizontalHeaderLabels({tr("In the file"), tr("Becomes")});
    makeWrappedTable(m_readings);
    m_readings->setSelectionMode(QAbstractItemView::NoSelection);
    m_readings->setFocusPolicy(Qt::NoFocus);
    m_readings->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    body()->addWidget(m_readings, 1);
    connect(addPrimary(tr("Read them so"), u"readCells"_s), &QPushButton::clicked, this, &QDialog::accept);
    keepSize({680, 520});
    fillJoin();
    showReadings();
}

void ColumnDialog::addSplit(QFormLayout *form)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"split"_s);
    for (const auto &[field, text] : splits())
        box->addItem(text, field);
    box->setCurrentIndex(box->findData(rule().field));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        m_preview.recipe.splitName(m_column, box->currentData().toString());
        showReadings();
    });
    form->addRow(tr("The name:"), box);
}

void ColumnDialog::addSeparator(QFormLayout *form)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"separator"_s);
    const bool areTags = m_catalog.find(rule().field)->kind == PersonField::Kind::Name;
    box->addItem(areTags ? tr("at semicolons, else at commas, as usual") : tr("at semicolons, as usual"));
    for (const auto &[separator, text] : separators())
        box->addItem(text, separator);
    if (rule().separator && box->findData(*rule().separator) < 0)
        box->addItem(u"“%1”"_s.arg(*rule().separator), *rule().separator);
    box->setCurrentIndex(rule().separator ? box->findData(*rule().separator) : 0);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box](int index) {
        rule().separator = index > 0 ? std::optional(box->currentData().toString()) : std::nullopt;
        showReadings();
    });
    form->addRow(areTags ? tr("Several tags are separated:") : tr("Several values are separated:"), box);
}

void ColumnDialog::addJoin(QFormLayout *form)
{
    m_joined = plainLabel(this, u"joined"_s);
    m_apart = new QPushButton(tr("Take apart"), this);
    m_apart->setObjectName(u"takeApart"_s);
    m_other = new QComboBox(this);
    m_other->setObjectName(u"joinWith"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_joint = new QComboBox(this);
    m_joint->setObjectName(u"joint"_s);
    for (const auto &[joint, text] : joints())
        m_joint->addItem(text, joint);
    m_join = new QPushButton(tr("Join"), this);
    m_join->setObjectName(u"join"_s);
    auto *joined = new QHBoxLayout;
    joined->setSpacing(Theme::gap);
    joined->addWidget(m_joined, 1);
    joined->addWidget(m_apart);
    auto *joining = new QHBoxLayout;
    joining->setSpacing(Theme::gap);
    joining->addWidget(m_joint, 1);
    joining->addWidget(m_join);
    form->addRow(tr("Joined with:"), joined);
    form->addRow(tr("Join with column:"), m_other);
    form->addRow(tr("Between them stands:"), joining);
    m_joint->setAccessibleName(tr("Between them stands:"));
    connect(m_join, &QPushButton::clicked, this, &ColumnDialog::join);
    connect(m_apart, &QPushButton::clicked, this, &ColumnDialog::takeApart);
}

void ColumnDialog::fillJoin()
{
    QStringList joined;
    for (const auto &part : rule().parts)
        joined += m_preview.recipe.columns[part.column].header;
    m_joined->setText(joined.isEmpty() ? tr("no other column") : joined.join(u", "_s));
    m_apart->setEnabled(!joined.isEmpty());
    m_other->clear();
    for (int other = 0; other < m_preview.recipe.columns.size(); ++other) {
        const auto &column = m_preview.recipe.columns[other];
        const bool isJoined = std::ranges::find(rule().parts, other, &ColumnPart::column) != rule().parts.end();
        if (other != m_column && !isJoined && column.certainty != ColumnRule::Certainty::NeverKept)
            m_other->addItem(column.header, other);
    }
    // What follows in the file is what is mostly meant.
    const int last = rule().parts.isEmpty() ? m_column : rule().parts.last().column;
    m_other->setCurrentIndex(qMax(0, m_other->findData(last + 1)));
    m_join->setEnabled(m_other->count() > 0);
}

void ColumnDialog::join()
{
    m_preview.recipe.join(m_column, m_other->currentData().toInt(), m_joint->currentData().toString());
    fillJoin();
    showReadings();
}

void ColumnDialog::takeApart()
{
    rule().parts.clear();
    fillJoin();
    showReadings();
}

void ColumnDialog::showReadings()
{
    constexpr int shownReadings = 5;
    const auto readings = CellReading::of(m_preview, m_preview.recipe, m_column, shownReadings,
                                          FieldContext{.phones = m_phones, .dates = m_preview.recipe.dates}, m_catalog);
    m_readings->setRowCount(0);
    m_readings->setRowCount(int(readings.size()));
    for (int row = 0; row < readings.size(); ++row) {
        m_readings->setItem(row, CellBefore, new QTableWidgetItem(readings[row].before));
        auto *becomes = new QTableWidgetItem(readings[row].after);
        if (readings[row].isProblem)
            becomes->setForeground(Theme::colours(palette()).error);
        m_readings->setItem(row, CellBecomes, becomes);
    }
}

} // namespace rnf
