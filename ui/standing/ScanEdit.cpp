#include "standing/ScanEdit.h"

#include "base/FileDrop.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/ScanViewer.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

ScanEdit::ScanEdit(Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_prompts(prompts), m_what(plainLabel(this, u"scanWhat"_s)),
      m_choose(new QPushButton(tr("Choose a file…"), this)), m_open(new QPushButton(tr("Open"), this)),
      m_remove(new QPushButton(tr("Remove"), this))
{
    m_choose->setObjectName(u"chooseScan"_s);
    m_open->setObjectName(u"openScan"_s);
    m_remove->setObjectName(u"removeScan"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    for (auto *button : {m_choose, m_open, m_remove}) {
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1 (scan or photo)").arg(button->text()));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::tight);
    layout->addLayout(buttons);
    layout->addWidget(m_what);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ScanEdit::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus();
        show({});
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        const auto shown = showScan(*m_scan);
        Q_EMIT told(shown ? QString() : shown.error().message);
    });
    connect(new FileDrop(this), &FileDrop::dropped, this, &ScanEdit::take);
    show({});
}

void ScanEdit::choose()
{
    const QString path = m_prompts.openPath(this, tr("Choose a scan or photo"), {}, scanFilter());
    if (!path.isEmpty())
        take(path);
}

void ScanEdit::take(const QString &path)
{
    const auto read = AttachedFile::read(path);
    Q_EMIT told(read ? QString() : read.error().message);
    if (read)
        show(*read);
}

void ScanEdit::show(const std::optional<AttachedFile> &scan)
{
    m_scan = scan;
    m_open->setVisible(scan.has_value());
    m_remove->setVisible(scan.has_value());
    m_what->setText(scan ? scanText(scan->name, scan->content.size())
                         : tr("or drop one here: PNG, JPEG or PDF, up to %1 MB").arg(AttachedFile::mostBytes >> 20));
    Theme::setTone(m_what, scan ? Tone::Normal : Tone::Quiet);
}

} // namespace rnf
