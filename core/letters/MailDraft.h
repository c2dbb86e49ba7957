#pragma once

#include <QByteArray>
#include <QString>

namespace rnf {

/// An e-mail as a file that mail programs open to be sent (.eml, RFC 5322): nothing is sent by this program. It says no sender,
/// which is for the mail program to know.
struct MailDraft {
    QString name, address; ///< whom it goes to
    QString subject, body; ///< plain text, lines end with \n
    QString language;      ///< its code; may be empty

    /// Whether a text is an address that can stand in the head of a mail, and only there. A domain in other letters is one.
    static bool canBeSentTo(const QString &address);
    /// Lines end with CR LF, all of it is ASCII, and nothing that people typed becomes a line of the head. Empty where it cannot
    /// be sent to that address.
    QByteArray content() const;
};

} // namespace rnf
