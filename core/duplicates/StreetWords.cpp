#include "duplicates/StreetWords.h"

#include "duplicates/NameParts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString shortStreetWord(const QString &word)
{
    static const QHash<QString, QString> shortWords{
        {u"street"_s, u"st"_s},    {u"str"_s, u"st"_s},       {u"avenue"_s, u"ave"_s},    {u"av"_s, u"ave"_s},
        {u"avenida"_s, u"ave"_s},  {u"avda"_s, u"ave"_s},     {u"road"_s, u"rd"_s},       {u"boulevard"_s, u"blvd"_s},
        {u"bulevar"_s, u"blvd"_s}, {u"drive"_s, u"dr"_s},     {u"lane"_s, u"ln"_s},       {u"place"_s, u"pl"_s},
        {u"plaza"_s, u"pl"_s},     {u"court"_s, u"ct"_s},     {u"crescent"_s, u"cres"_s}, {u"circuit"_s, u"cct"_s},
        {u"terrace"_s, u"ter"_s},  {u"parkway"_s, u"pkwy"_s}, {u"highway"_s, u"hwy"_s},   {u"square"_s, u"sq"_s},
        {u"circle"_s, u"cir"_s},   {u"close"_s, u"cl"_s},     {u"mount"_s, u"mt"_s},      {u"saint"_s, u"st"_s},
        {u"north"_s, u"n"_s},      {u"south"_s, u"s"_s},      {u"east"_s, u"e"_s},        {u"west"_s, u"w"_s},
        {u"calle"_s, u"c"_s},      {u"strasse"_s, u"st"_s},   {u"carrera"_s, u"cra"_s},   {u"numero"_s, u""_s},
        {u"num"_s, u""_s},         {u"no"_s, u""_s},          {u"apartment"_s, u""_s},    {u"apt"_s, u""_s},
        {u"apto"_s, u""_s},        {u"unit"_s, u""_s},        {u"suite"_s, u""_s},        {u"ste"_s, u""_s},
        {u"flat"_s, u""_s},        {u"depto"_s, u""_s},       {u"piso"_s, u""_s},         {u"floor"_s, u""_s},
        {u"de"_s, u""_s},          {u"la"_s, u""_s},          {u"the"_s, u""_s},          {u"of"_s, u""_s}};
    return shortWords.value(word, word);
}

} // namespace

QStringList streetWords(const Address &address)
{
    QStringList words;
    for (const auto &line : {address.line1, address.line2, address.line3}) {
        for (const auto &word : latinWords(line)) {
            if (const QString key = shortStreetWord(word); !key.isEmpty())
                words += key;
        }
    }
    words.sort();
    words.removeDuplicates();
    return words;
}

QString postalKey(const QString &postalCode)
{
    QString key = latinWords(postalCode).join(QString());
    const bool isNumber = std::ranges::all_of(key, [](QChar c) { return c.isDigit(); });
    if (isNumber && key.size() == 9)
        key.truncate(5);
    return key;
}

} // namespace rnf
