#pragma once

class QWidget;

namespace rnf {

struct PageMeans;
class Workspace;
struct Session;

/// Asks where to, and writes all events that have a day into a file for calendars.
void exportCalendar(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent);

} // namespace rnf
