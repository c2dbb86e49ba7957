#include "print/LabelChoice.h"

#include "look/Form.h"
#include "print/LabelPrintout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSettings>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString sheetKey(const QString &use) { return u"labels/sheet/"_s + use; }
QString shiftKey(const QString &sheet) { return u"labels/shift/"_s + sheet; }

QDoubleSpinBox *makeShift(const QString &name, QWidget *parent)
{
    constexpr qreal most = 15, step = 0.5; // millimetres
    auto *shift = new QDoubleSpinBox(parent);
    shift->setObjectName(name);
    shift->setRange(-most, most);
    shift->setSingleStep(step);
    shift->setDecimals(1);
    shift->setSuffix(u" mm"_s);
    return shift;
}

} // namespace

LabelChoice::LabelChoice(const QString &use, const QList<LabelSheet> &sheets, const QString &otherwise, QWidget *parent)
    : QWidget(parent), m_use(use), m_sheet(new QComboBox(this)), m_start(new QSpinBox(this)),
      m_right(makeShift(u"labelRight"_s, this)), m_down(makeShift(u"labelDown"_s, this)),
      m_test(new QCheckBox(tr("Print a test page"), this)), m_form(newForm(this))
{
    if (!otherwise.isEmpty())
        m_sheet->addItem(otherwise, QString());
    for (const auto &sheet : sheets)
        m_sheet->addItem(sheet.name(), sheet.key);
    const QString first = otherwise.isEmpty() ? LabelSheet::usual().key : QString();
    m_sheet->setCurrentIndex(qMax(0, m_sheet->findData(QSettings().value(sheetKey(use), first).toString())));
    m_sheet->setObjectName(u"labelSheet"_s);
    m_start->setObjectName(u"labelStart"_s);
    m_test->setObjectName(u"labelTest"_s);
    m_test->setToolTip(tr("Hold it with a sheet of labels against the light, and set the shift"));
    addRows();
    takeSheet();
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        takeSheet();
        keep();
    });
    connect(m_start, &QSpinBox::valueChanged, this, &LabelChoice::changed);
    connect(m_test, &QCheckBox::toggled, this, &LabelChoice::changed);
    for (auto *shift : {m_right, m_down})
        connect(shift, &QDoubleSpinBox::valueChanged, this, &LabelChoice::keep);
}

void LabelChoice::addRows()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->addRow(tr("Print on"), m_sheet);
    m_form->addRow(tr("Begin at label"), m_start);
    m_form->addRow(tr("Shift to the right"), m_right);
    m_form->addRow(tr("Shift down"), m_down);
    m_form->addRow(m_test);
}

/// Another sheet has other labels to begin at, and the shift that was set for it.
void LabelChoice::takeSheet()
{
    const auto *sheet = LabelSheet::find(m_sheet->currentData().toString());
    for (QWidget *row : std::initializer_list<QWidget *>{m_start, m_right, m_down, m_test})
        m_form->setRowVisible(row, sheet != nullptr);
    if (!sheet)
        return;
    const QPointF shift = QSettings().value(shiftKey(sheet->key)).toPointF();
    for (const auto &[box, value] : {std::pair(m_right, shift.x()), std::pair(m_down, shift.y())}) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    }
    const QSignalBlocker quiet(m_start);
    m_start->setRange(1, sheet->count());
}

void LabelChoice::keep()
{
    QSettings settings;
    const QString sheet = m_sheet->currentData().toString();
    settings.setValue(sheetKey(m_use), sheet);
    if (!sheet.isEmpty())
        settings.setValue(shiftKey(sheet), QPointF(m_right->value(), m_down->value()));
    Q_EMIT changed();
}

std::optional<LabelPlacing> LabelChoice::placing() const
{
    const auto *sheet = LabelSheet::find(m_sheet->currentData().toString());
    if (!sheet)
        return {};
    return LabelPlacing{*sheet, m_start->value(), {m_right->value(), m_down->value()}};
}

bool LabelChoice::isTestPage() const { return placing() && m_test->isChecked(); }

std::unique_ptr<Printout> LabelChoice::testPage() const
{
    return isTestPage() ? std::make_unique<LabelTestPage>(tr("Test page for Avery %1").arg(placing()->sheet.key), *placing())
                        : nullptr;
}

PrintSource::Noted LabelChoice::testPageNoted() { return {tr("Printed a test page."), 0}; }

QString LabelChoice::testPageTold()
{
    return tr(
        "A test page with the outlines of all labels. Print it on plain paper, at full size, and hold it with a sheet of "
        "labels against the light.");
}

} // namespace rnf
