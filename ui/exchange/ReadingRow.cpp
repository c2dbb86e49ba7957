#include "exchange/ReadingRow.h"

#include "base/SheetBox.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {

ReadingRow::ReadingRow(QWidget *parent)
    : QWidget(parent), m_sheet(new SheetBox(this)), m_encoding(new QComboBox(this)), m_separator(new QComboBox(this)),
      m_dates(new QComboBox(this)), m_skipped(new QSpinBox(this)),
      m_hasHeader(new QCheckBox(tr("First row has headings"), this)), m_leftOut(plainLabel(this, u"leftOutHeadings"_s))
{
    m_leftOut->setWordWrap(false);
    Theme::makeQuiet(m_leftOut);
    for (const auto &[name, text] : {std::pair("UTF-8", u"UTF-8"_s),
                                     {"windows-1252", u"Windows-1252"_s},
                                     {"UTF-16LE", u"UTF-16"_s},
                                     {"macintosh", u"Mac Roman"_s},
                                     {"ISO-8859-1", u"Latin-1"_s}})
        m_encoding->addItem(text, QByteArray(name));
    m_encoding->setAccessibleName(tr("Letters are written as"));
    for (const auto &[letter, text] :
         {std::pair(',', tr("comma")), {';', tr("semicolon")}, {'\t', tr("tab")}, {'|', tr("bar |")}})
        m_separator->addItem(text, int(letter));
    m_separator->setAccessibleName(tr("Between columns"));
    m_skipped->setRange(0, 1000);
    m_skipped->setPrefix(tr("rows above the headings: "));
    m_skipped->setAccessibleName(tr("Rows to skip above the headings"));
    for (const auto &[order, text] : {std::pair(DateOrder::MonthFirst, tr("dates month/day/year")),
                                      {DateOrder::DayFirst, tr("dates day/month/year")},
                                      {DateOrder::YearFirst, tr("dates year-month-day")}})
        m_dates->addItem(text, int(order));
    m_dates->setAccessibleName(tr("Order in dates"));
    auto *label = new QLabel(tr("Read as"), this);
    Theme::makeQuiet(label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_sheet, m_encoding, m_separator, m_dates, m_skipped,
                                                            m_hasHeader, m_leftOut})
        layout->addWidget(widget);
    layout->addStretch();
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_sheet, m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, &ReadingRow::optionsChosen);
    connect(m_hasHeader, &QCheckBox::clicked, this, &ReadingRow::optionsChosen);
    connect(m_skipped, &QSpinBox::editingFinished, this, [this] {
        if (m_skipped->value() != m_layout.skippedRows)
            Q_EMIT optionsChosen();
    });
    connect(m_dates, &QComboBox::activated, this, [this] { Q_EMIT datesChosen(DateOrder(m_dates->currentData().toInt())); });
}

void ReadingRow::show(const TableLayout &layout, DateOrder dates)
{
    m_layout = layout;
    showSheets(layout);
    m_encoding->setVisible(layout.text.has_value());
    m_separator->setVisible(layout.text.has_value() && !layout.areCards);
    m_hasHeader->setHidden(layout.areCards);
    m_skipped->setHidden(layout.areCards);
    if (layout.text) {
        if (m_encoding->findData(layout.text->encoding) < 0)
            m_encoding->addItem(QString::fromLatin1(layout.text->encoding), layout.text->encoding);
        m_encoding->setCurrentIndex(m_encoding->findData(layout.text->encoding));
        m_separator->setCurrentIndex(qMax(0, m_separator->findData(int(layout.text->separator))));
    }
    m_hasHeader->setChecked(layout.hasHeader);
    m_skipped->setValue(layout.skippedRows);
    m_dates->setCurrentIndex(m_dates->findData(int(dates)));
}

void ReadingRow::showSheets(const TableLayout &layout)
{
    m_sheet->offer(layout);
    QStringList told;
    if (layout.unlikeRow > 0)
        told += tr("lists not joined: row %1 does not name the same person in all").arg(layout.unlikeRow);
    if (layout.repeatedHeaders > 0)
        told += tr("%n repeated rows of headings left out", nullptr, layout.repeatedHeaders);
    m_leftOut->setText(told.join(u" · "_s));
    m_leftOut->setVisible(!told.isEmpty());
}

void ReadingRow::setHasDates(bool hasDates) { m_dates->setVisible(hasDates); }

ReadOptions ReadingRow::options() const
{
    ReadOptions options;
    options.sheet = m_sheet->currentText();
    if (options.sheet != m_layout.sheet) // where rows begin in another sheet is to be found out
        return options;
    options.hasHeader = m_hasHeader->isChecked();
    options.skippedRows = m_skipped->value();
    if (m_layout.text) {
        options.text.encoding = m_encoding->currentData().toByteArray();
        options.text.separator = char(m_separator->currentData().toInt());
    }
    return options;
}

} // namespace rnf
