#pragma once

#include "work/TaskTemplate.h"

#include <QCoreApplication>

namespace rnf {

/// The templates that come with the program, in its language: how a placement begins and ends, and the goals and talks of a term
/// (interns.md, sections 1, 6 and 7), and what is to be done for an event (events.md, section 11). What a workspace keeps of them
/// is its own.
struct UsualTemplates {
    Q_DECLARE_TR_FUNCTIONS(UsualTemplates)

public:
    /// Those of a placement, then those of events.
    static QList<TaskTemplate> all();
    /// Of a meeting, a training, a rally, a fundraiser and a conference.
    static QList<TaskTemplate> ofEvents();
};

} // namespace rnf
