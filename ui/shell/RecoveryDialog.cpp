#include "shell/RecoveryDialog.h"

#include "accounts/RecoverySheet.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "print/PaperSource.h"
#include "print/PrintDialog.h"

#include <QFontDatabase>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A code that lies in a file opens the workspace for whoever gets at the computer.
class RecoverySheetSource : public PaperSource {
public:
    using PaperSource::PaperSource;

    bool mayBeFile() const override { return false; }
};

} // namespace

RecoveryDialog::RecoveryDialog(const QString &code, const QString &fileName, const QDate &day, Prompts &prompts,
                               QWidget *parent, const QString &leave)
    : Dialog(u"recovery"_s, tr("Recovery code"), parent), m_code(code), m_fileName(fileName), m_day(day), m_prompts(prompts),
      m_done(addPrimary(tr("I have it on paper"), u"recoveryKept"_s, leave))
{
    Help::setTopic(this, u"encryption"_s);
    setHint(tr("This code opens %1 when the passphrase is lost. It is shown this one time. Print it or write it down, and "
               "keep it "
               "where you would keep cash, not with the computer.")
                .arg(fileName));
    auto *shown = plainLabel(this, u"recoveryCode"_s);
    shown->setText(code);
    shown->setAccessibleName(tr("Recovery code"));
    shown->setFocusPolicy(Qt::TabFocus); // and is not selected: what is copied lies with the computer
    shown->setAlignment(Qt::AlignCenter);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.5);
    shown->setFont(font);
    body()->addSpacing(Theme::wide);
    body()->addWidget(shown);
    body()->addSpacing(Theme::wide);
    auto *printing = addAside(tr("Print the sheet…"), u"recoveryPrint"_s);
    connect(printing, &QPushButton::clicked, this, &RecoveryDialog::print);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
}

void RecoveryDialog::reject() {}

void RecoveryDialog::print()
{
    const auto note = [this]() -> Result<PrintSource::Noted> {
        return PrintSource::Noted{tr("Printed the recovery sheet of %1.").arg(m_fileName), 0};
    };
    FrameWords words{tr("Recovery sheet"), {}, {}, m_day};
    words.isConfidential = true;
    auto *source =
        new RecoverySheetSource(words, RecoverySheet::of(m_code, m_fileName, m_day), tr("The recovery sheet."), note, this);
    auto *dialog = new PrintDialog(*source, m_prompts, this);
    connect(dialog, &QObject::destroyed, source, &QObject::deleteLater);
    dialog->open();
}

} // namespace rnf
