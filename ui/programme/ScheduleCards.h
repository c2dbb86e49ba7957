#pragma once

#include "look/Theme.h"
#include "programme/ScheduleModel.h"

class QPainter;

namespace rnf {

/// Draws the cards of a schedule.
class ScheduleCards {
public:
    explicit ScheduleCards(const ScheduleModel &model) : m_model(model) {}

    void draw(QPainter &painter, const QRect &rect, const QModelIndex &index, const QWidget &view, bool isCurrent) const;
    /// What is carried, with what somebody should know of it there.
    static void drawCarried(QPainter &painter, const QRect &rect, const QString &title, const QString &trial, Tone tone,
                            const QWidget &view);
    /// Of a track; none has no colour.
    static QColor colourOf(const ProgrammeTrack *track);

private:
    QRect drawMarks(QPainter &painter, const QRect &inside, const QModelIndex &index, const Colours &colours) const;

    const ScheduleModel &m_model;
};

} // namespace rnf
