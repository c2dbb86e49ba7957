#pragma once

#include "programme/PublicProgramme.h"

namespace rnf {

/// A programme as a page for a web site, in the language of the program: one file that runs nothing and fetches nothing, fits a
/// telephone and a sheet of paper, can be read by ear, and in which everything that was typed is escaped. It is well-formed XML
/// as well, so that other programs can take it apart.
struct ProgrammePageFile {
    Q_DECLARE_TR_FUNCTIONS(ProgrammePageFile)

public:
    /// `organization`: whose event it is; may be empty.
    static QByteArray write(const PublicProgramme &programme, const QString &organization);
};

} // namespace rnf
