#pragma once

#include "interns/Placement.h"
#include "stipends/StipendRule.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// What is known of a programme when a posting is written.
struct PostingFacts {
    QString organization; ///< may be empty
    InternProgram program;
    std::optional<StipendRule> stipend; ///< that somebody wrote
    QStringList areas;                  ///< in which interns learn something
    QStringList required, welcome;      ///< what the rubric asks
    QString promise;                    ///< what the host promises its interns, in its own words
};

/// The text of a posting as the rules of its programme tell it, with places in brackets where nothing is written down. It says
/// nothing of any law but what the programme says itself.
class PostingDraft {
    Q_DECLARE_TR_FUNCTIONS(PostingDraft)

public:
    static QString body(const PostingFacts &facts);
    /// A place in brackets still waits for somebody's own words.
    static bool isUnfinished(const QString &body);

private:
    static QString opening(const PostingFacts &facts);
    /// Hours, weeks, intake and stipend, a line for each.
    static QStringList terms(const PostingFacts &facts);
    static QString hours(const InternProgram &program);
    static QString intake(const InternProgram &program);
    static QString stipend(const StipendRule &rule);
    static QStringList promises(const QString &text);
    static QString section(const QString &heading, const QStringList &lines);
};

} // namespace rnf
