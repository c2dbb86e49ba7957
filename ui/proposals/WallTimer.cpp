#include "proposals/WallTimer.h"

#include "look/Theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int beatEvery = 250; // milliseconds
constexpr qint64 millisecondsInMinute = 60'000, millisecondsInSecond = 1000;

} // namespace

WallTimer::WallTimer(QWidget *parent) : QWidget(parent, Qt::Window), m_time(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"wallTimer"_s);
    setWindowTitle(tr("Time for the wall"));
    m_time->setObjectName(u"timeLeft"_s);
    m_time->setTextFormat(Qt::PlainText);
    m_time->setAlignment(Qt::AlignCenter);
    auto *keys = new QLabel(tr("Space stops it and lets it go on · Escape closes it"), this);
    keys->setTextFormat(Qt::PlainText);
    keys->setAlignment(Qt::AlignCenter);
    Theme::makeQuiet(keys);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_time, 1);
    layout->addWidget(keys);
    m_beat.setInterval(beatEvery);
    connect(&m_beat, &QTimer::timeout, this, &WallTimer::update);
    toggle();
}

QString WallTimer::shown(qint64 millisecondsLeft)
{
    const qint64 seconds = (std::max<qint64>(0, millisecondsLeft) + millisecondsInSecond - 1) / millisecondsInSecond;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, '0'_L1);
}

qint64 WallTimer::left() const
{
    return minutes * millisecondsInMinute - m_before - (m_beat.isActive() ? m_since.elapsed() : 0);
}

void WallTimer::toggle()
{
    if (m_beat.isActive()) {
        m_before += m_since.elapsed();
        m_beat.stop();
    } else {
        m_since.start();
        m_beat.start();
    }
    update();
}

void WallTimer::update()
{
    m_time->setText(shown(left()));
    if (left() <= 0)
        m_beat.stop();
}

void WallTimer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        toggle();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void WallTimer::resizeEvent(QResizeEvent *event)
{
    constexpr int letters = 4, smallest = 40;
    QFont font = m_time->font();
    font.setPixelSize(std::max(smallest, std::min(width() / letters, height() / 2)));
    m_time->setFont(font);
    QWidget::resizeEvent(event);
}

} // namespace rnf
