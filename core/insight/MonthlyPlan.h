#pragma once

#include "base/Session.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rnf {

struct Metric;

struct MonthlyLogoTag;
using MonthlyLogoId = Id<MonthlyLogoTag>;

/// The picture that an office puts on its reports. One that was replaced stays in the workspace, so that taking it back needs no
/// second copy of it in the history.
struct MonthlyLogo {
    static constexpr qint64 mostBytes = qint64(1) << 20;

    MonthlyLogoId id; ///< invalid: there is none
    QString fileName; ///< without its folder
    QByteArray content;

    /// Fails with cannot-read, or like `check`.
    static Result<MonthlyLogo> read(const QString &path);
    /// It says by what is in it that it is a PNG, a JPEG or an SVG; its name says nothing.
    bool isPicture() const;
    bool isSvg() const;
    /// Why it cannot be kept or drawn: too-large, other-kind, or what checkLogoDrawing says of a drawing.
    Result<> check() const;
    /// No picture can be read from it.
    Error damaged() const;
    bool operator==(const MonthlyLogo &) const = default;
};

/// What the monthly report of an office asks and shows.
struct MonthlyPlan {
    qint64 id = 0;     ///< 0: nothing was chosen yet
    QString questions; ///< names of metrics with a space between them; empty: the twelve in front
    MonthlyLogoId logo;

    /// In the order of Metrics::all(). Those that a newer program knows are left out.
    QList<const Metric *> metrics() const;
    /// Of them those that a session may ask.
    QList<const Metric *> metrics(const Session &session) const;
    bool operator==(const MonthlyPlan &) const = default;
};

} // namespace rnf
