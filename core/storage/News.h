#pragma once

#include <QObject>

namespace rnf {

/// Tells when somebody has committed to a workspace that several programs have open, our own commits included, and whether
/// its server can be reached. Lives on a thread with an event loop.
class News : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// From here on, on the thread it lives on, which may wait for the server meanwhile. What was committed just before may be
    /// told or not.
    virtual void begin() = 0;

Q_SIGNALS:
    void arrived();
    /// The server went away; it is asked again and again.
    void lost();
    /// It is there again; what was missed has to be read.
    void back();
};

} // namespace rnf
