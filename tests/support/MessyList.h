#pragma once

#include <QByteArray>
#include <QStringList>

namespace rnf {

/// A member list as they arrive: 900 rows with the defects of formats.md, and how many of them should come in.
/// Windows-1252, semicolons, two title lines above the header, Spanish headings, an empty heading, blank lines, dates day
/// first, values for "unknown", ZIPs with leading zeros, numbers without area code, e-mails in capitals, notes over
/// several lines; and six rows that cannot be right.
struct MessyList {
    QByteArray bytes;
    int rows = 0;
    int faults = 0;

    static MessyList make()
    {
        const QStringList given{QStringLiteral("José"), QStringLiteral("María"), QStringLiteral("Rosa"), QStringLiteral("Samir"),
                                QStringLiteral("Aoife"), QStringLiteral("Inés"), QStringLiteral("Ramón"), QStringLiteral("Ana")};
        const QStringList family{QStringLiteral("Díaz"), QStringLiteral("Peña"), QStringLiteral("O'Brien"), QStringLiteral("Khoury"),
                                 QStringLiteral("García Ruiz"), QStringLiteral("Núñez"), QStringLiteral("de la Cruz")};
        QString text = QStringLiteral("Lista de miembros;;;;;;;;\r\nPrimavera;;;;;;;;\r\n"
                                      "Nombre;Apellidos;Celular;Correo electrónico;Dirección;Código postal;Fecha de nacimiento;Notas;\r\n");
        MessyList list;
        list.rows = 900;
        for (int i = 0; i < list.rows; ++i) {
            QString phone = QStringLiteral("(212) 555-%1").arg(i % 10000, 4, 10, QLatin1Char('0'));
            QString mail = QStringLiteral("Persona%1@EXAMPLE.org").arg(i);
            QString birth = QStringLiteral("%1/%2/19%3").arg(1 + i % 28, 2, 10, QLatin1Char('0')).arg(1 + i % 12, 2, 10, QLatin1Char('0')).arg(50 + i % 45);
            QString note = i % 50 == 0 ? QStringLiteral("\"dice \"\"hola\"\"\r\ny espera\"") : QString();
            if (i % 9 == 0)
                phone = QStringLiteral("N/A");
            if (i % 150 == 149) {
                mail = QStringLiteral("sin arroba");
                ++list.faults;
            }
            text += QStringLiteral("%1;%2;%3;%4;%5 Oak St;0%6;%7;%8;\r\n")
                        .arg(given[i % given.size()], family[i % family.size()], phone, mail)
                        .arg(i + 1)
                        .arg(2101 + i % 90)
                        .arg(birth, note);
            if (i % 100 == 99)
                text += QStringLiteral(";;;;;;;;\r\n");
        }
        list.bytes = text.toLatin1();
        return list;
    }
};

} // namespace rnf
