#pragma once

#include "interns/PlacementWords.h"
#include "interns/ProgramFit.h"
#include "look/Theme.h"

#include <QLabel>

namespace rnf {

/// What a programme says of so many minutes a week: the words carry it, the colour only helps.
inline void showFit(QLabel *label, const InternProgram &program, int weekMin)
{
    label->setText(PlacementWords::fit(program, weekMin));
    const ProgramFit fit = fitOf(program, weekMin);
    Theme::setTone(label, fit == ProgramFit::TooFew      ? Tone::Error
                          : fit == ProgramFit::Preferred ? Tone::Good
                                                         : Tone::Warning);
}

/// How long a placement is, and what should be looked at in its dates.
inline void showDates(QLabel *label, const InternProgram &program, const Placement &placement, const QDate &today)
{
    const auto remarks = PlacementWords::remarks(program, placement, today);
    label->setText(remarks.isEmpty() ? PlacementWords::length(placement, today) : remarks.join(u'\n'));
    Theme::setTone(label, remarks.isEmpty() ? Tone::Quiet : Tone::Warning);
}

} // namespace rnf
