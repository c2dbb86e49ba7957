#include "exchange/RunningStep.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace rnf {

RunningStep::RunningStep(QWidget *parent) : QWidget(parent), m_text(plainLabel(this)), m_progress(new QProgressBar(this))
{
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Importing"));
    auto *cancel = new QPushButton(tr("Cancel; nothing will be changed"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::wide);
    layout->addStretch(2);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addWidget(cancel, 0, Qt::AlignLeft);
    layout->addStretch(3);
    connect(cancel, &QPushButton::clicked, this, &RunningStep::cancelled);
}

void RunningStep::begin(const QString &list)
{
    m_list = list;
    m_text->setText(tr("Importing %1 …").arg(list));
    m_progress->setRange(0, 0);
}

void RunningStep::show(qint64 done, qint64 total)
{
    const QLocale locale;
    m_progress->setRange(0, 1000);
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_text->setText(tr("Importing %1: row %2 of about %3").arg(m_list, locale.toString(done), locale.toString(total)));
}

} // namespace rnf
