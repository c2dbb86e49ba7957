#pragma once

#include <QByteArray>
#include <QStringList>

namespace rnf {

/// A member list as they arrive: 900 rows with the defects of formats.md, and what they mean.
/// Windows-1252, semicolons, two title lines above the header, Spanish headings, an empty heading, blank lines, dates day
/// first, values for "unknown", ZIPs with leading zeros, numbers written in several ways and some without area code,
/// e-mails in capitals, notes over several lines; and six rows that cannot be right, each for another reason.
class MessyList {
public:
    enum Column { Given, Family, Phone, Mail, Street, Zip, Birth, Note };

    struct Fault {
        qint64 row;     ///< as a spreadsheet counts
        QString column; ///< its heading; empty when it is about the whole row
        bool operator==(const Fault &) const = default;
    };

    MessyList()
    {
        QString text = QStringLiteral("Lista de miembros;;;;;;;;\r\nPrimavera;;;;;;;;\r\n");
        text += headings().join(QLatin1Char(';')) + QStringLiteral(";\r\n");
        qint64 line = 3;
        for (int i = 0; i < 900; ++i) {
            Row row(i);
            ++line;
            if (i % 150 == 149)
                m_faults += {line, row.spoil(i / 150)};
            else
                m_meant += row.meant;
            text += row.written.join(QLatin1Char(';')) + QStringLiteral("\r\n");
            if (i % 100 == 99) {
                text += QStringLiteral(";;;;;;;;\r\n");
                ++line;
            }
        }
        m_bytes = text.toLatin1();
    }

    const QByteArray &bytes() const { return m_bytes; }
    qsizetype rows() const { return m_meant.size() + m_faults.size(); }
    /// The cells of the rows that should come in, in the order of `columns`; line ends are \n, dates ISO.
    const QList<QStringList> &meant() const { return m_meant; }
    const QList<Fault> &faults() const { return m_faults; }

    /// What our own lists call its columns.
    static QStringList columns()
    {
        return {QStringLiteral("First name"), QStringLiteral("Last name"), QStringLiteral("Mobile phone"),
                QStringLiteral("E-mail"),     QStringLiteral("Address"),   QStringLiteral("ZIP"),
                QStringLiteral("Birth date"), QStringLiteral("Note")};
    }

private:
    static QStringList headings()
    {
        return {QStringLiteral("Nombre"),
                QStringLiteral("Apellidos"),
                QStringLiteral("Celular"),
                QStringLiteral("Correo electrónico"),
                QStringLiteral("Dirección"),
                QStringLiteral("Código postal"),
                QStringLiteral("Fecha de nacimiento"),
                QStringLiteral("Notas")};
    }

    struct Row {
        QStringList written, meant;

        explicit Row(int i)
        {
            static const QStringList given{QStringLiteral("José"),  QStringLiteral("María"), QStringLiteral("Rosa"),
                                           QStringLiteral("Samir"), QStringLiteral("Aoife"), QStringLiteral("Inés"),
                                           QStringLiteral("Ramón"), QStringLiteral("Ana")};
            static const QStringList family{QStringLiteral("Díaz"),        QStringLiteral("Peña"),
                                            QStringLiteral("O'Brien"),     QStringLiteral("Khoury"),
                                            QStringLiteral("García Ruiz"), QStringLiteral("Núñez"),
                                            QStringLiteral("de la Cruz")};
            add(given[i % given.size()]);
            add(family[i % family.size()]);
            addPhone(i);
            add(QStringLiteral("Persona%1@EXAMPLE.org").arg(i));
            add(QStringLiteral("%1 Oak St").arg(i + 1));
            add(QStringLiteral("0%1").arg(2101 + i % 90));
            addBirth(i);
            if (i % 50 == 0)
                add(QStringLiteral("\"dice \"\"hola\"\"\r\ny espera %1\"").arg(i),
                    QStringLiteral("dice \"hola\"\ny espera %1").arg(i));
            else
                add({});
            written += QString();
        }

        /// Makes the row one that cannot be right. Answers the heading of the column at fault.
        QString spoil(int way)
        {
            switch (way) {
            case 0:
                return spoil(Mail, QStringLiteral("sin arroba"));
            case 1:
                return spoil(Birth, QStringLiteral("31/02/1985"));
            case 2:
                return spoil(Phone, QStringLiteral("preguntar en el turno"));
            case 3:
                return spoil(Birth, QStringLiteral("14/03/1789"));
            case 4:
                written += QStringLiteral("sobra");
                return {};
            default:
                for (const Column column : {Given, Family, Phone, Mail, Note})
                    written[column].clear();
                return {};
            }
        }

    private:
        void add(const QString &text) { add(text, text); }
        void add(const QString &text, const QString &meaning)
        {
            written += text;
            meant += meaning;
        }
        void addPhone(int i)
        {
            const QString last = QStringLiteral("%1").arg(i, 4, 10, QLatin1Char('0'));
            const QString whole = QStringLiteral("(212) 555-") + last;
            if (i % 9 == 0)
                add(i % 2 ? QStringLiteral("N/A") : QStringLiteral("no tiene"), {});
            else if (i % 75 == 7)
                add(QStringLiteral("555-") + last);
            else
                add(i % 3 == 1 ? QStringLiteral("212.555.") + last : whole, whole);
        }
        void addBirth(int i)
        {
            const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
            const QString day = two(1 + i % 28), month = two(1 + i % 12), year = QString::number(1950 + i % 45);
            if (i % 60 == 30)
                add(QStringLiteral("00/00/0000"), {});
            else
                add(day + QLatin1Char('/') + month + QLatin1Char('/') + year,
                    year + QLatin1Char('-') + month + QLatin1Char('-') + day);
        }
        QString spoil(Column column, const QString &text)
        {
            written[column] = text;
            return headings()[column];
        }
    };

    QByteArray m_bytes;
    QList<QStringList> m_meant;
    QList<Fault> m_faults;
};

} // namespace rnf
