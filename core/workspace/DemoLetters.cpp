#include "workspace/DemoLetters.h"

#include "letters/Letters.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

LetterTemplate welcomeLetter()
{
    return {
        {},
        u"Welcome, new member"_s,
        LetterKind::Letter,
        {{0, u"en"_s, u"Welcome to {{organization}}"_s,
          u"{{today}}\n\nDear {{preferred_name}},\n\nwelcome to {{organization}}. From today on you are not alone at work: "
          "whatever happens, there is somebody to call.\n{{#unit}}\nYour colleagues from {{unit}} meet every month. Ask "
          "your "
          "steward when, and come along.\n{{/unit}}\n\nKeep this letter. Whoever is called to a meeting that may end in "
          "discipline can ask for a steward first.\n\nIn solidarity\n\n\n{{sender}}\n{{organization}}"_s},
         {0, u"es"_s, u"Te damos la bienvenida a {{organization}}"_s,
          u"{{today}}\n\nHola, {{preferred_name}}:\n\nTe damos la bienvenida a {{organization}}. Desde hoy no enfrentas "
          u"nada "
          "en el trabajo sin compañía: pase lo que pase, hay a quien llamar.\n{{#unit}}\nTus colegas de {{unit}} se reúnen "
          "cada mes. Pregúntale a tu delegado cuándo, y ven.\n{{/unit}}\n\nGuarda esta carta. Si te llaman a una reunión "
          "que "
          "puede acabar en una sanción, antes puedes pedir que venga un delegado.\n\nEn solidaridad\n\n\n{{sender}}\n"
          "{{organization}}"_s}}};
}

LetterTemplate meetingReminder()
{
    return {
        {},
        u"Reminder of the meeting"_s,
        LetterKind::Email,
        {{0, u"en"_s, u"{{event_name}}: {{event_day}}"_s,
          u"Dear {{preferred_name}},\n\nwe meet on {{event_day}} at {{event_time}}.\n{{#event_place}}\nPlace: "
          "{{event_place}}\n{{/event_place}}\n\nBring somebody along who has not been there yet. Answer this e-mail if you "
          "need a ride, an interpreter or childcare.\n\n{{sender}}, {{organization}}"_s},
         {0, u"es"_s, u"{{event_name}}: {{event_day}}"_s,
          u"Hola, {{preferred_name}}:\n\nNos reunimos el {{event_day}} a las {{event_time}}.\n{{#event_place}}\nLugar: "
          "{{event_place}}\n{{/event_place}}\n\nTrae a alguien que todavía no haya venido. Responde a este correo si "
          "necesitas que te lleven, un intérprete o cuidado de niños.\n\n{{sender}}, {{organization}}"_s}}};
}

class LettersMaker : DemoSteps {
public:
    Result<> run(Letters &letters, const Session &who)
    {
        taken(letters.add(who, welcomeLetter()));
        taken(letters.add(who, meetingReminder()));
        return m_done;
    }
};

} // namespace

Result<> addDemoLetters(Workspace &workspace, const Session &who) { return LettersMaker().run(workspace.letters(), who); }

} // namespace rnf
