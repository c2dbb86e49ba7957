#pragma once

#include "print/LabelSheet.h"
#include "print/PrintSource.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace rnf {

/// Asks for a sheet of labels, where on it to begin, and by how much this printer misses it. The sheet that was chosen last is
/// chosen again, and so is the shift, which belongs to a sheet.
class LabelChoice : public QWidget {
    Q_OBJECT

public:
    /// `use`: the sheet is remembered under it. `otherwise`: what there is beside sheets, "Plain paper"; empty: nothing.
    LabelChoice(const QString &use, const QList<LabelSheet> &sheets, const QString &otherwise, QWidget *parent);

    /// Nothing: no sheet of labels.
    std::optional<LabelPlacing> placing() const;
    /// Instead of labels, where one is wanted.
    std::unique_ptr<Printout> testPage() const;
    bool isTestPage() const;
    /// What to do with it.
    static QString testPageTold();
    /// Nobody stands on it, so there is nothing to keep.
    static PrintSource::Noted testPageNoted();

Q_SIGNALS:
    void changed();

private:
    void addRows();
    void takeSheet();
    void keep();

    QString m_use;
    QComboBox *m_sheet;
    QSpinBox *m_start;
    QDoubleSpinBox *m_right, *m_down;
    QCheckBox *m_test;
    QFormLayout *m_form;
};

} // namespace rnf
