<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApplicationWords</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n weeks</source>
        <translation>
            <numerusform>%1, %n week</numerusform>
            <numerusform>%1, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 a week for %n weeks</source>
        <translation>
            <numerusform>%1 a week for %n week</numerusform>
            <numerusform>%1 a week for %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places are free</source>
        <translation>
            <numerusform>%1 of %n place is free</numerusform>
            <numerusform>%1 of %n places are free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %, %n reviewers</source>
        <translation>
            <numerusform>%1 %, %n reviewer</numerusform>
            <numerusform>%1 %, %n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %, %2 of %n reviewers</source>
        <translation>
            <numerusform>%1 %, %2 of %n reviewer</numerusform>
            <numerusform>%1 %, %2 of %n reviewers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has waited for a first answer for %n days; the goal is %1.</source>
        <translation>
            <numerusform>Has waited for a first answer for %n day; the goal is %1.</numerusform>
            <numerusform>Has waited for a first answer for %n days; the goal is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorter than the %n weeks that the programme asks for.</source>
        <translation>
            <numerusform>Shorter than the %n week that the programme asks for.</numerusform>
            <numerusform>Shorter than the %n weeks that the programme asks for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BallotsPrintout</name>
    <message numerus="yes">
        <source>You have %n dots. Write beside the cards how many each of them gets.</source>
        <translation>
            <numerusform>You have %n dot. Write it beside the card that gets it.</numerusform>
            <numerusform>You have %n dots. Write beside the cards how many each of them gets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetPaper</name>
    <message numerus="yes">
        <source>%n people came, which makes %1 spent for each of them.</source>
        <translation>
            <numerusform>%n person came, which makes %1 spent for them.</numerusform>
            <numerusform>%n people came, which makes %1 spent for each of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetWords</name>
    <message numerus="yes">
        <source>%1 (%n pledges)</source>
        <translation>
            <numerusform>%1 (%n pledge)</numerusform>
            <numerusform>%1 (%n pledges)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPrintout</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message numerus="yes">
        <source>%n to-dos and the like stay out: only events come in.</source>
        <translation>
            <numerusform>%n to-do or the like stays out: only events come in.</numerusform>
            <numerusform>%n to-dos and the like stay out: only events come in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message numerus="yes">
        <source>%n people who want “%1” also want “%2” at the same time.</source>
        <translation>
            <numerusform>%n person who wants “%1” also wants “%2” at the same time.</numerusform>
            <numerusform>%n people who want “%1” also want “%2” at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” builds on “%2”, which is not over %n minutes before.</source>
        <translation>
            <numerusform>“%1” builds on “%2”, which is not over %n minute before.</numerusform>
            <numerusform>“%1” builds on “%2”, which is not over %n minutes before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From “%1” at %2 to the end of “%3” there is no break: %n minutes.</source>
        <translation>
            <numerusform>From “%1” at %2 to the end of “%3” there is no break: %n minute.</numerusform>
            <numerusform>From “%1” at %2 to the end of “%3” there is no break: %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” at %2 takes %n minutes without a break.</source>
        <translation>
            <numerusform>“%1” at %2 takes %n minute without a break.</numerusform>
            <numerusform>“%1” at %2 takes %n minutes without a break.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people are expected, and %2 has %3 seats.</source>
        <translation>
            <numerusform>“%1”: %n person is expected, and %2 has %3 seats.</numerusform>
            <numerusform>“%1”: %n people are expected, and %2 has %3 seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who hold “%1” bring children, and the children’s room is not open all that time.</source>
        <translation>
            <numerusform>%n person who holds “%1” brings children, and the children’s room is not open all that time.</numerusform>
            <numerusform>%n people who hold “%1” bring children, and the children’s room is not open all that time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no step-free way, and %n people who hold “%2” need it.</source>
        <translation>
            <numerusform>%1 has no step-free way, and %n person who holds “%2” needs it.</numerusform>
            <numerusform>%1 has no step-free way, and %n people who hold “%2” need it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no step-free way, and %n people who hold “%2” or want to come need it.</source>
        <translation>
            <numerusform>%1 has no step-free way, and %n person who holds “%2” or wants to come needs it.</numerusform>
            <numerusform>%1 has no step-free way, and %n people who hold “%2” or want to come need it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is without sign language, and %n people need it.</source>
        <translation>
            <numerusform>“%1” is without sign language, and %n person needs it.</numerusform>
            <numerusform>“%1” is without sign language, and %n people need it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n minutes from “%2” in %3 to “%4” in %5.</source>
        <translation>
            <numerusform>%1 has %n minute from “%2” in %3 to “%4” in %5.</numerusform>
            <numerusform>%1 has %n minutes from “%2” in %3 to “%4” in %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n minutes, and one interpreter is too few for that.</source>
        <translation>
            <numerusform>“%1” takes %n minute, and one interpreter is too few for that.</numerusform>
            <numerusform>“%1” takes %n minutes, and one interpreter is too few for that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditPapers</name>
    <message numerus="yes">
        <source>%1 hours in %n weeks are approved.</source>
        <translation>
            <numerusform>%1 hours in %n week are approved.</numerusform>
            <numerusform>%1 hours in %n weeks are approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evaluations by the host are done.</source>
        <translation>
            <numerusform>%n evaluation by the host is done.</numerusform>
            <numerusform>%n evaluations by the host are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took part in the intern programme of %2 and gave %3 hours toward learning objectives between %4 and %5, in %n different weeks.</source>
        <translation>
            <numerusform>%1 took part in the intern programme of %2 and gave %3 hours toward learning objectives between %4 and %5, in %n week.</numerusform>
            <numerusform>%1 took part in the intern programme of %2 and gave %3 hours toward learning objectives between %4 and %5, in %n different weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was an intern at %2 and worked %3 hours between %4 and %5, in %n different weeks.</source>
        <translation>
            <numerusform>%1 was an intern at %2 and worked %3 hours between %4 and %5, in %n week.</numerusform>
            <numerusform>%1 was an intern at %2 and worked %3 hours between %4 and %5, in %n different weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message numerus="yes">
        <source>at least %n weeks</source>
        <translation>
            <numerusform>at least %n week</numerusform>
            <numerusform>at least %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more weeks with approved hours are asked for.</source>
        <translation>
            <numerusform>%n more week with approved hours is asked for.</numerusform>
            <numerusform>%n more weeks with approved hours are asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more evaluations by the host are asked for.</source>
        <translation>
            <numerusform>%n more evaluation by the host is asked for.</numerusform>
            <numerusform>%n more evaluations by the host are asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours in %n weeks, %2 credits</source>
        <translation>
            <numerusform>%1 hours in %n week, %2 credits</numerusform>
            <numerusform>%1 hours in %n weeks, %2 credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 = %2 with %n evaluations</source>
        <translation>
            <numerusform>%1 = %2 with %n evaluation</numerusform>
            <numerusform>%1 = %2 with %n evaluations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors</source>
        <translation>
            <numerusform>%n door</numerusform>
            <numerusform>%n doors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsInAction</name>
    <message numerus="yes">
        <source>“%1” is the place of %n events, such as %2. Give them another place first.</source>
        <translation>
            <numerusform>“%1” is the place of %n event: %2. Give it another place first.</numerusform>
            <numerusform>“%1” is the place of %n events, such as %2. Give them another place first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Invitees</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them are on the list already</source>
        <translation>
            <numerusform>%1, %n of them is on the list already</numerusform>
            <numerusform>%1, %n of them are on the list already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelSheet</name>
    <message numerus="yes">
        <source>Avery %1: %n labels on %2</source>
        <translation>
            <numerusform>Avery %1: %n label on %2</numerusform>
            <numerusform>Avery %1: %n labels on %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningWords</name>
    <message numerus="yes">
        <source>Three to six goals are usual; %n are written.</source>
        <translation>
            <numerusform>Three to six goals are usual; %n is written.</numerusform>
            <numerusform>Three to six goals are usual; %n are written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First deliverable finished on %1, %n days after the start.</source>
        <translation>
            <numerusform>First deliverable finished on %1, %n day after the start.</numerusform>
            <numerusform>First deliverable finished on %1, %n days after the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%n left out: no phone.</source>
        <translation>
            <numerusform>%n left out: no phone.</numerusform>
            <numerusform>%n left out: no phone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no number for texts.</source>
        <translation>
            <numerusform>%n left out: no number for texts.</numerusform>
            <numerusform>%n left out: no number for texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no e-mail address.</source>
        <translation>
            <numerusform>%n left out: no e-mail address.</numerusform>
            <numerusform>%n left out: no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no postal address.</source>
        <translation>
            <numerusform>%n left out: no postal address.</numerusform>
            <numerusform>%n left out: no postal address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no home address.</source>
        <translation>
            <numerusform>%n left out: no home address.</numerusform>
            <numerusform>%n left out: no home address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: do not contact.</source>
        <translation>
            <numerusform>%n left out: do not contact.</numerusform>
            <numerusform>%n left out: do not contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: deceased.</source>
        <translation>
            <numerusform>%n left out: deceased.</numerusform>
            <numerusform>%n left out: deceased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in it although they asked not to be contacted.</source>
        <translation>
            <numerusform>%n is in it although they asked not to be contacted.</numerusform>
            <numerusform>%n are in it although they asked not to be contacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n against their wish: %2</source>
        <translation>
            <numerusform>%1; %n against their wish: %2</numerusform>
            <numerusform>%1; %n against their wish: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterDraft</name>
    <message numerus="yes">
        <source>In that time %1 worked %n hours with us.</source>
        <translation>
            <numerusform>In that time %1 worked %n hour with us.</numerusform>
            <numerusform>In that time %1 worked %n hours with us.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterHandout</name>
    <message numerus="yes">
        <source>Saved %n drafts in %1. Open them with your mail program, and send them there.</source>
        <translation>
            <numerusform>Saved %n draft in %1. Open it with your mail program, and send it there.</numerusform>
            <numerusform>Saved %n drafts in %1. Open them with your mail program, and send them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n e-mail drafts …</source>
        <translation>
            <numerusform>Writing %n e-mail draft …</numerusform>
            <numerusform>Writing %n e-mail drafts …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterTags</name>
    <message numerus="yes">
        <source>This is longer than %n letters.</source>
        <translation>
            <numerusform>This is longer than %n letter.</numerusform>
            <numerusform>This is longer than %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message numerus="yes">
        <source>%n people without “%1”.</source>
        <translation>
            <numerusform>%n person without “%1”.</numerusform>
            <numerusform>%n people without “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LevelRules</name>
    <message numerus="yes">
        <source>Level 2 expects two finished tasks in different areas. Tasks are finished in %n areas so far.</source>
        <translation>
            <numerusform>Level 2 expects two finished tasks in different areas. Tasks are finished in %n area so far.</numerusform>
            <numerusform>Level 2 expects two finished tasks in different areas. Tasks are finished in %n areas so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadGuard</name>
    <message numerus="yes">
        <source>%n stretches of work in a row without a break of 30 minutes.</source>
        <translation>
            <numerusform>%n stretch of work without a break of 30 minutes.</numerusform>
            <numerusform>%n stretches of work in a row without a break of 30 minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message numerus="yes">
        <source>%n should be looked at: they have two current jobs or the like.</source>
        <translation>
            <numerusform>%n should be looked at: two current jobs or the like.</numerusform>
            <numerusform>%n should be looked at: they have two current jobs or the like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n people into others.</source>
        <translation>
            <numerusform>Merged %n person into another.</numerusform>
            <numerusform>Merged %n people into others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merging %n people …</source>
        <translation>
            <numerusform>Merging %n person …</numerusform>
            <numerusform>Merging %n people …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups were not merged: open them to see why.</source>
        <translation>
            <numerusform>%n group was not merged: open it to see why.</numerusform>
            <numerusform>%n groups were not merged: open them to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPlace</name>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worksites</source>
        <translation>
            <numerusform>%n worksite</numerusform>
            <numerusform>%n worksites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job titles</source>
        <translation>
            <numerusform>%n job title</numerusform>
            <numerusform>%n job titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickFiles</name>
    <message numerus="yes">
        <source>%n new wishes</source>
        <translation>
            <numerusform>%n new wish</numerusform>
            <numerusform>%n new wishes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacementWords</name>
    <message numerus="yes">
        <source>%n weeks, until %1</source>
        <translation>
            <numerusform>%n week, until %1</numerusform>
            <numerusform>%n weeks, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorter than the %n weeks that the programme asks for; those would end on %1.</source>
        <translation>
            <numerusform>Shorter than the %n week that the programme asks for; that would end on %1.</numerusform>
            <numerusform>Shorter than the %n weeks that the programme asks for; those would end on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days past term end. The latest start that still fits is %1.</source>
        <translation>
            <numerusform>%n day past term end. The latest start that still fits is %1.</numerusform>
            <numerusform>%n days past term end. The latest start that still fits is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingDraft</name>
    <message numerus="yes">
        <source>At least %n weeks</source>
        <translation>
            <numerusform>At least %n week</numerusform>
            <numerusform>At least %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostingsInAction</name>
    <message numerus="yes">
        <source>%n applications came with the code “%1”, so it stays. Add another channel for another code.</source>
        <translation>
            <numerusform>%n application came with the code “%1”, so it stays. Add another channel for another code.</numerusform>
            <numerusform>%n applications came with the code “%1”, so it stays. Add another channel for another code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n dot each</numerusform>
            <numerusform>%n dots each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards counted on paper</source>
        <translation>
            <numerusform>%1 of %n card counted on paper</numerusform>
            <numerusform>%1 of %n cards counted on paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <comment>counts on paper</comment>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecapWords</name>
    <message numerus="yes">
        <source>%n people came.</source>
        <translation>
            <numerusform>One person came.</numerusform>
            <numerusform>%n people came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them came for the first time.</source>
        <translation>
            <numerusform>One of them came for the first time.</numerusform>
            <numerusform>%n of them came for the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them walked in.</source>
        <translation>
            <numerusform>One of them walked in.</numerusform>
            <numerusform>%n of them walked in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people said yes and did not come.</source>
        <translation>
            <numerusform>One person said yes and did not come.</numerusform>
            <numerusform>%n people said yes and did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those were excused.</source>
        <translation>
            <numerusform>One of those was excused.</numerusform>
            <numerusform>%n of those were excused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n of those nobody noted yet what happened.</source>
        <translation>
            <numerusform>Of one of those nobody noted yet what happened.</numerusform>
            <numerusform>Of %n of those nobody noted yet what happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people helped, for %1 hours together.</source>
        <translation>
            <numerusform>One person helped, for %1 hours.</numerusform>
            <numerusform>%n people helped, for %1 hours together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n needs were asked for.</source>
        <translation>
            <numerusform>Fewer than one need was asked for.</numerusform>
            <numerusform>Fewer than %n needs were asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs were asked for. How many were met stays untold: so few are left that somebody could be recognized.</source>
        <translation>
            <numerusform>One need was asked for.</numerusform>
            <numerusform>%n needs were asked for. How many were met stays untold: so few are left that somebody could be recognized.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs were asked for, and %1 of them were met.</source>
        <translation>
            <numerusform>One need was asked for, and %1 of them was met.</numerusform>
            <numerusform>%n needs were asked for, and %1 of them were met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>Every week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>Every year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationQuestions</name>
    <message numerus="yes">
        <source>%1, %2 of %n places taken</source>
        <translation>
            <numerusform>%1, %2 of %n place taken</numerusform>
            <numerusform>%1, %2 of %n places taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationWarnings</name>
    <message numerus="yes">
        <source>%n people have one of %1 places.</source>
        <translation>
            <numerusform>%n person has one of %1 places.</numerusform>
            <numerusform>%n people have one of %1 places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people have one of %2 places.</source>
        <translation>
            <numerusform>“%1”: %n person has one of %2 places.</numerusform>
            <numerusform>“%1”: %n people have one of %2 places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsComputed</name>
    <message numerus="yes">
        <source>It ends %n days past the school’s term.</source>
        <translation>
            <numerusform>It ends %n day past the school’s term.</numerusform>
            <numerusform>It ends %n days past the school’s term.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleInAction</name>
    <message numerus="yes">
        <source>The programme cannot be released, because of %n conflicts.</source>
        <translation>
            <numerusform>The programme cannot be released, because of %n conflict.</numerusform>
            <numerusform>The programme cannot be released, because of %n conflicts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionSignUpsInAction</name>
    <message numerus="yes">
        <source>Take %n people out of “%1”</source>
        <translation>
            <numerusform>Take %n person out of “%1”</numerusform>
            <numerusform>Take %n people out of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; now in: %2 and %n others</source>
        <translation>
            <numerusform>%1; now in: %2 and %n other</numerusform>
            <numerusform>%1; now in: %2 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StipendWords</name>
    <message numerus="yes">
        <source>%1 – %2, %n weeks</source>
        <translation>
            <numerusform>%1 – %2, %n week</numerusform>
            <numerusform>%1 – %2, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The placement holds %1 of the %n days of the month’s weeks: the amount is that part of a month.</source>
        <translation>
            <numerusform>The placement holds %1 of the %n day of the month’s weeks: the amount is that part of a month.</numerusform>
            <numerusform>The placement holds %1 of the %n days of the month’s weeks: the amount is that part of a month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hours are expected on %1 of its %n days; the others are excused, or not over yet.</source>
        <translation>
            <numerusform>Hours are expected on %1 of its %n day; the others are excused, or not over yet.</numerusform>
            <numerusform>Hours are expected on %1 of its %n days; the others are excused, or not over yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskTemplateWords</name>
    <message numerus="yes">
        <source>%n days after the start</source>
        <translation>
            <numerusform>%n day after the start</numerusform>
            <numerusform>%n days after the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the start</source>
        <translation>
            <numerusform>%n day before the start</numerusform>
            <numerusform>%n days before the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after halfway</source>
        <translation>
            <numerusform>%n day after halfway</numerusform>
            <numerusform>%n days after halfway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before halfway</source>
        <translation>
            <numerusform>%n day before halfway</numerusform>
            <numerusform>%n days before halfway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after the end</source>
        <translation>
            <numerusform>%n day after the end</numerusform>
            <numerusform>%n days after the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <translation>
            <numerusform>%n day before the end</numerusform>
            <numerusform>%n days before the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n people needed</source>
        <translation>
            <numerusform>%n person needed</numerusform>
            <numerusform>%n people needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>%n more needed</numerusform>
            <numerusform>%n more needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolunteerWords</name>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people to %1</source>
        <translation>
            <numerusform>Move %n person to %1</numerusform>
            <numerusform>Move %n people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is in the last %n days</source>
        <translation>
            <numerusform>is in the last %n day</numerusform>
            <numerusform>is in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is not in the last %n days</source>
        <translation>
            <numerusform>is not in the last %n day</numerusform>
            <numerusform>is not in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is more than %n days ago</source>
        <translation>
            <numerusform>is more than %n day ago</numerusform>
            <numerusform>is more than %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is in the next %n days</source>
        <translation>
            <numerusform>is in the next %n day</numerusform>
            <numerusform>is in the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already does %n tasks</source>
        <translation>
            <numerusform>already does %n task</numerusform>
            <numerusform>already does %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks not counted: no longer needed.</source>
        <translation>
            <numerusform>%n task not counted: no longer needed.</numerusform>
            <numerusform>%n tasks not counted: no longer needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open tasks have no day, so they cannot be late.</source>
        <translation>
            <numerusform>%n open task has no day, so it cannot be late.</numerusform>
            <numerusform>%n open tasks have no day, so they cannot be late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks done</source>
        <translation>
            <numerusform>%n task done</numerusform>
            <numerusform>%n tasks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open and late at the end</source>
        <translation>
            <numerusform>%n open and late at the end</numerusform>
            <numerusform>%n open and late at the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate unknown for %n stipends: the programme does not say where it is, or no rate is known for the month.</source>
        <translation>
            <numerusform>Rate unknown for %n stipend: the programme does not say where it is, or no rate is known for the month.</numerusform>
            <numerusform>Rate unknown for %n stipends: the programme does not say where it is, or no rate is known for the month.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n untracked</source>
        <translation>
            <numerusform>%n untracked</numerusform>
            <numerusform>%n untracked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not noted yet</source>
        <translation>
            <numerusform>%n not noted yet</numerusform>
            <numerusform>%n not noted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: %1</source>
        <translation>
            <numerusform>%n not counted: %1</numerusform>
            <numerusform>%n not counted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 said yes with %n days to go</source>
        <translation>
            <numerusform>%1 said yes with %n day to go</numerusform>
            <numerusform>%1 said yes with %n days to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 said yes with %n days to go; “%2” had %3 then</source>
        <translation>
            <numerusform>%1 said yes with %n day to go; “%2” had %3 then</numerusform>
            <numerusform>%1 said yes with %n days to go; “%2” had %3 then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: cancelled. When they had said yes is not kept.</source>
        <translation>
            <numerusform>%n not counted: cancelled. When they had said yes is not kept.</numerusform>
            <numerusform>%n not counted: cancelled. When they had said yes is not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: said yes on a day that nobody noted.</source>
        <translation>
            <numerusform>%n not counted: said yes on a day that nobody noted.</numerusform>
            <numerusform>%n not counted: said yes on a day that nobody noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every one of %n hours has the people it needs</source>
        <translation>
            <numerusform>The %n hour has the people it needs</numerusform>
            <numerusform>Every one of %n hours has the people it needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hours lack people, most of all %2: %3</source>
        <translation>
            <numerusform>%1 of %n hour lacks people, most of all %2: %3</numerusform>
            <numerusform>%1 of %n hours lack people, most of all %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have come to an event so far</source>
        <translation>
            <numerusform>%n person has come to an event so far</numerusform>
            <numerusform>%n people have come to an event so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of those who said yes to %n earlier events of this kind, %1 came.</source>
        <translation>
            <numerusform>Of those who said yes to %n earlier event of this kind, %1 came.</numerusform>
            <numerusform>Of those who said yes to %n earlier events of this kind, %1 came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody noted how the %n people who came heard of it</source>
        <translation>
            <numerusform>Nobody noted how the one person who came heard of it</numerusform>
            <numerusform>Nobody noted how the %n people who came heard of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody noted how the %n people who said yes heard of it</source>
        <translation>
            <numerusform>Nobody noted how the one person who said yes heard of it</numerusform>
            <numerusform>Nobody noted how the %n people who said yes heard of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are not assessed</source>
        <translation>
            <numerusform>%1 of %n is not assessed</numerusform>
            <numerusform>%1 of %n are not assessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n units the list and the claimed headcount differ by more than 5 %: %1</source>
        <translation>
            <numerusform>In %n unit the list and the claimed headcount differ by more than 5 %: %1</numerusform>
            <numerusform>In %n units the list and the claimed headcount differ by more than 5 %: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work in several units: each of these counts them, the title counts them once.</source>
        <translation>
            <numerusform>%n person works in several units: each of these counts them, the title counts them once.</numerusform>
            <numerusform>%n people work in several units: each of these counts them, the title counts them once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts to many at once are not counted.</source>
        <translation>
            <numerusform>%n text to many at once is not counted.</numerusform>
            <numerusform>%n texts to many at once are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked with %1 of %n people we tried (%2, few)</source>
        <translation>
            <numerusform>Talked with %1 of %n person we tried (%2, few)</numerusform>
            <numerusform>Talked with %1 of %n people we tried (%2, few)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Talked with %1 of %n people we tried (%2)</source>
        <translation>
            <numerusform>Talked with %1 of %n person we tried (%2)</numerusform>
            <numerusform>Talked with %1 of %n people we tried (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more make a majority</source>
        <translation>
            <numerusform>%1; %n more makes a majority</numerusform>
            <numerusform>%1; %n more make a majority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in no group: their employer is not known.</source>
        <translation>
            <numerusform>%n person is in no group: their employer is not known.</numerusform>
            <numerusform>%n people are in no group: their employer is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n next steps are late</source>
        <translation>
            <numerusform>%1 of %n next step is late</numerusform>
            <numerusform>%1 of %n next steps are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined and %2 left in twelve months: %n members now</source>
        <translation>
            <numerusform>%1 joined and %2 left in twelve months: %n member now</numerusform>
            <numerusform>%1 joined and %2 left in twelve months: %n members now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members did not join in any month: since when they are members is not noted.</source>
        <translation>
            <numerusform>%n member did not join in any month: since when they are a member is not noted.</numerusform>
            <numerusform>%n members did not join in any month: since when they are members is not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keyed in: %1 · %n sheets outside</source>
        <translation>
            <numerusform>Keyed in: %1 · %n sheet outside</numerusform>
            <numerusform>Keyed in: %1 · %n sheets outside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks wait for a decision, and none is decided</source>
        <translation>
            <numerusform>%n week waits for a decision, and none is decided</numerusform>
            <numerusform>%n weeks wait for a decision, and none is decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks not counted: they were given back, and are not submitted again.</source>
        <translation>
            <numerusform>%n week not counted: it was given back, and is not submitted again.</numerusform>
            <numerusform>%n weeks not counted: they were given back, and are not submitted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most came at %1: %2 in five minutes, for which %n desks are enough</source>
        <translation>
            <numerusform>Most came at %1: %2 in five minutes, for which %n desk is enough</numerusform>
            <numerusform>Most came at %1: %2 in five minutes, for which %n desks are enough</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who came not counted: when they came is not noted.</source>
        <translation>
            <numerusform>%n who came not counted: when they came is not noted.</numerusform>
            <numerusform>%n who came not counted: when they came is not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are counted from the first month on: since when they work here is not noted.</source>
        <translation>
            <numerusform>%n person is counted from the first month on: since when they work here is not noted.</numerusform>
            <numerusform>%n people are counted from the first month on: since when they work here is not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks not counted: due after the event begins.</source>
        <translation>
            <numerusform>%n task not counted: due after the event begins.</numerusform>
            <numerusform>%n tasks not counted: due after the event begins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of %n essential tasks are done</source>
        <translation>
            <numerusform>The %n essential task is done</numerusform>
            <numerusform>All of %n essential tasks are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n essential tasks are open, the straight line is at %2</source>
        <translation>
            <numerusform>%1 of %n essential task is open, the straight line is at %2</numerusform>
            <numerusform>%1 of %n essential tasks are open, the straight line is at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n essential tasks are open, the straight line is at %2; late: %3, days late in all: %4</source>
        <translation>
            <numerusform>%1 of %n essential task is open, the straight line is at %2; late: %3, days late in all: %4</numerusform>
            <numerusform>%1 of %n essential tasks are open, the straight line is at %2; late: %3, days late in all: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n children at once</source>
        <translation>
            <numerusform>At most %n child at once</numerusform>
            <numerusform>At most %n children at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and room for %2: caregivers are short in %n half hours</source>
        <translation>
            <numerusform>%1, and room for %2: caregivers are short in %n half hour</numerusform>
            <numerusform>%1, and room for %2: caregivers are short in %n half hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children not counted: nobody said when they are there.</source>
        <translation>
            <numerusform>%n child not counted: nobody said when they are there.</numerusform>
            <numerusform>%n children not counted: nobody said when they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each of %n people who came</source>
        <translation>
            <numerusform>%1 for %n person who came</numerusform>
            <numerusform>%1 for each of %n people who came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events not counted: nobody noted who came.</source>
        <translation>
            <numerusform>%n event not counted: nobody noted who came.</numerusform>
            <numerusform>%n events not counted: nobody noted who came.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %n people everything is noted</source>
        <translation>
            <numerusform>Of the %n person everything is noted</numerusform>
            <numerusform>Of all %n people everything is noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms not counted: they have not begun.</source>
        <translation>
            <numerusform>%n term not counted: it has not begun.</numerusform>
            <numerusform>%n terms not counted: they have not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals not counted: nobody rated them yet.</source>
        <translation>
            <numerusform>%n goal not counted: nobody rated it yet.</numerusform>
            <numerusform>%n goals not counted: nobody rated them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budgets not counted: nothing has come in yet.</source>
        <translation>
            <numerusform>%n budget not counted: nothing has come in yet.</numerusform>
            <numerusform>%n budgets not counted: nothing has come in yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payments of dues are not counted: how much was paid is not noted.</source>
        <translation>
            <numerusform>%n payment of dues is not counted: how much was paid is not noted.</numerusform>
            <numerusform>%n payments of dues are not counted: how much was paid is not noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications are of people who had applied before; a list of people has each once.</source>
        <translation>
            <numerusform>%n application is of somebody who had applied before; a list of people has each once.</numerusform>
            <numerusform>%n applications are of people who had applied before; a list of people has each once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n budgets not counted: their event was called off or has no day yet.</source>
        <translation>
            <numerusform>%n budget not counted: its event was called off or has no day yet.</numerusform>
            <numerusform>%n budgets not counted: their event was called off or has no day yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events not counted: they are less than %1 days old.</source>
        <translation>
            <numerusform>%n event not counted: it is less than %1 days old.</numerusform>
            <numerusform>%n events not counted: they are less than %1 days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered</source>
        <translation>
            <numerusform>%n covered</numerusform>
            <numerusform>%n covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has fewer than %n people, of whom nothing is told here.</source>
        <translation>
            <numerusform>The list has fewer than %n person, of whom nothing is told here.</numerusform>
            <numerusform>The list has fewer than %n people, of whom nothing is told here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are fewer than %n people, of whom nothing is told here.</source>
        <translation>
            <numerusform>These are fewer than %n person, of whom nothing is told here.</numerusform>
            <numerusform>These are fewer than %n people, of whom nothing is told here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So few numbers are %n or more that those below would follow from them.</source>
        <translation>
            <numerusform>So few numbers are %n or more that those below would follow from it.</numerusform>
            <numerusform>So few numbers are %n or more that those below would follow from them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more make the goal of %2 %</source>
        <translation>
            <numerusform>%1; %n more makes the goal of %2 %</numerusform>
            <numerusform>%1; %n more make the goal of %2 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n need a talk: %2 are not assessed, %3 not for over 90 days</source>
        <translation>
            <numerusform>%1 of %n needs a talk: %2 are not assessed, %3 not for over 90 days</numerusform>
            <numerusform>%1 of %n need a talk: %2 are not assessed, %3 not for over 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan began earlier; its last %n weeks are shown.</source>
        <translation>
            <numerusform>The plan began earlier; its last week is shown.</numerusform>
            <numerusform>The plan began earlier; its last %n weeks are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events not counted: nothing was spent yet.</source>
        <translation>
            <numerusform>%n event not counted: nothing was spent yet.</numerusform>
            <numerusform>%n events not counted: nothing was spent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members of today have no dues noted at all, and are in no share.</source>
        <translation>
            <numerusform>%n member of today has no dues noted at all, and is in no share.</numerusform>
            <numerusform>%n members of today have no dues noted at all, and are in no share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications not counted: they came earlier, though their programme has a term in these weeks. An earlier first day counts them.</source>
        <translation>
            <numerusform>%n application not counted: it came earlier, though its programme has a term in these weeks. An earlier first day counts it.</numerusform>
            <numerusform>%n applications not counted: they came earlier, though their programme has a term in these weeks. An earlier first day counts them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people are not asked about. Beside the answer about everybody, this one would tell of them.</source>
        <translation>
            <numerusform>Fewer than %n person is not asked about. Beside the answer about everybody, this one would tell of that one.</numerusform>
            <numerusform>Fewer than %n people are not asked about. Beside the answer about everybody, this one would tell of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the approved weeks were approved within %1; %n wait</source>
        <translation>
            <numerusform>Half of the approved weeks were approved within %1; %n waits</numerusform>
            <numerusform>Half of the approved weeks were approved within %1; %n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and as many at %n other times</source>
        <translation>
            <numerusform>%1, and as many at %n other time</numerusform>
            <numerusform>%1, and as many at %n other times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are with us (%2)</source>
        <translation>
            <numerusform>%1 of %n is with us (%2)</numerusform>
            <numerusform>%1 of %n are with us (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for each of %n different people who came, %2 for each visit</source>
        <translation>
            <numerusform>%1 for %n person who came, %2 for each visit</numerusform>
            <numerusform>%1 for each of %n different people who came, %2 for each visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit-and-shift groups have enough leaders, and none too few</source>
        <translation>
            <numerusform>%n unit-and-shift group has enough leaders, and none too few</numerusform>
            <numerusform>%n unit-and-shift groups have enough leaders, and none too few</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n unit-and-shift groups have too few leaders</source>
        <translation>
            <numerusform>%1 of %n unit-and-shift group has too few leaders</numerusform>
            <numerusform>%1 of %n unit-and-shift groups have too few leaders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were members earlier in these months and are none today.</source>
        <translation>
            <numerusform>%n person was a member earlier in these months and is none today.</numerusform>
            <numerusform>%n people were members earlier in these months and are none today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes answers</source>
        <translation>
            <numerusform>%n yes answer</numerusform>
            <numerusform>%n yes answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people who work here were on no step in these quarters.</source>
        <translation>
            <numerusform>%n more person who works here was on no step in these quarters.</numerusform>
            <numerusform>%n more people who work here were on no step in these quarters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The busiest tenth, %n people, did %1</source>
        <translation>
            <numerusform>The busiest tenth, %n person, did %1</numerusform>
            <numerusform>The busiest tenth, %n people, did %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-ups</source>
        <translation>
            <numerusform>%n sign-up</numerusform>
            <numerusform>%n sign-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Came” leaves out %n on the lists of events that have not begun.</source>
        <translation>
            <numerusform>“Came” leaves out %n on the lists of events that have not begun.</numerusform>
            <numerusform>“Came” leaves out %n on the lists of events that have not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names only for finding</source>
        <translation>
            <numerusform>%n name only for finding</numerusform>
            <numerusform>%n names only for finding</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picks</source>
        <translation>
            <numerusform>%n pick</numerusform>
            <numerusform>%n picks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people miss nothing and are not listed.</source>
        <translation>
            <numerusform>%n person misses nothing and is not listed.</numerusform>
            <numerusform>%n people miss nothing and are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something of everything begins at each of %n times</source>
        <translation>
            <numerusform>Something of everything begins at the only time</numerusform>
            <numerusform>Something of everything begins at each of %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the rarest: it begins at %2 of %n times</source>
        <translation>
            <numerusform>“%1” is the rarest: it begins at %2 of %n time</numerusform>
            <numerusform>“%1” is the rarest: it begins at %2 of %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions not counted: they have no time yet.</source>
        <translation>
            <numerusform>%n session not counted: it has no time yet.</numerusform>
            <numerusform>%n sessions not counted: they have no time yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n proposals wait for a decision</source>
        <translation>
            <numerusform>%1 of %n proposal waits for a decision</numerusform>
            <numerusform>%1 of %n proposals wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n proposals wait for a decision, %2 of them for over 14 days</source>
        <translation>
            <numerusform>%1 of %n proposal waits for a decision, %2 of them for over 14 days</numerusform>
            <numerusform>%1 of %n proposals wait for a decision, %2 of them for over 14 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals are decided, and nobody was told yet.</source>
        <translation>
            <numerusform>%n proposal is decided, and nobody was told yet.</numerusform>
            <numerusform>%n proposals are decided, and nobody was told yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time</source>
        <translation>
            <numerusform>%n without a time</numerusform>
            <numerusform>%n without a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a room whose seats are known</source>
        <translation>
            <numerusform>%n without a room whose seats are known</numerusform>
            <numerusform>%n without a room whose seats are known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody guessed or picked</source>
        <translation>
            <numerusform>%n that nobody guessed or picked</numerusform>
            <numerusform>%n that nobody guessed or picked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rooms are large enough for all of %n sessions</source>
        <translation>
            <numerusform>The room is large enough for the only session</numerusform>
            <numerusform>The rooms are large enough for all of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions expect more people than their room has seats, %2 too many in all</source>
        <translation>
            <numerusform>%1 of %n session expects more people than its room has seats, %2 too many in all</numerusform>
            <numerusform>%1 of %n sessions expect more people than their room has seats, %2 too many in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History %1: %n actions until %2</source>
        <translation>
            <numerusform>History %1: %n action until %2</numerusform>
            <numerusform>History %1: %n actions until %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::AfterPart</name>
    <message numerus="yes">
        <source>Attendance is open: %n people said yes and were not seen.</source>
        <translation>
            <numerusform>Attendance is open: one person said yes and was not seen.</numerusform>
            <numerusform>Attendance is open: %n people said yes and were not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>One came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new faces</source>
        <translation>
            <numerusform>One new face</numerusform>
            <numerusform>%n new faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said yes and did not come</source>
        <translation>
            <numerusform>One said yes and did not come</numerusform>
            <numerusform>%n said yes and did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers to thank</source>
        <translation>
            <numerusform>One volunteer to thank</numerusform>
            <numerusform>%n volunteers to thank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n volunteers, by their hours.</source>
        <translation>
            <numerusform>One volunteer.</numerusform>
            <numerusform>%n volunteers, by their hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::AnywayChoice</name>
    <message numerus="yes">
        <source>Include %n who asked not to be contacted</source>
        <translation>
            <numerusform>Include %n who asked not to be contacted</numerusform>
            <numerusform>Include %n who asked not to be contacted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationBoard</name>
    <message numerus="yes">
        <source>%1, %n applications</source>
        <translation>
            <numerusform>%1, %n application</numerusform>
            <numerusform>%1, %n applications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationFiles</name>
    <message numerus="yes">
        <source>%n new applications</source>
        <translation>
            <numerusform>%n new application</numerusform>
            <numerusform>%n new applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows not brought in</source>
        <translation>
            <numerusform>%n row not brought in</numerusform>
            <numerusform>%n rows not brought in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationModel</name>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationRecord</name>
    <message numerus="yes">
        <source>Would like to stay %n weeks</source>
        <translation>
            <numerusform>Would like to stay %n week</numerusform>
            <numerusform>Would like to stay %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Applications</name>
    <message numerus="yes">
        <source>Import %n applications</source>
        <translation>
            <numerusform>Import %n application</numerusform>
            <numerusform>Import %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n applications</source>
        <translation>
            <numerusform>Delete %n application</numerusform>
            <numerusform>Delete %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n applications</source>
        <translation>
            <numerusform>%1: %n application</numerusform>
            <numerusform>%1: %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n applications to %1</source>
        <translation>
            <numerusform>Move %n application to %1</numerusform>
            <numerusform>Move %n applications to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places too many</source>
        <translation>
            <numerusform>%n place too many</numerusform>
            <numerusform>%n places too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ApprovalList</name>
    <message numerus="yes">
        <source>Approving %n weeks …</source>
        <translation>
            <numerusform>Approving %n week …</numerusform>
            <numerusform>Approving %n weeks …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ArrangeDialog</name>
    <message numerus="yes">
        <source>%n wishes missed</source>
        <translation>
            <numerusform>%n wish missed</numerusform>
            <numerusform>%n wishes missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions without a place</source>
        <translation>
            <numerusform>%n session without a place</numerusform>
            <numerusform>%n sessions without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that cannot be</source>
        <translation>
            <numerusform>%n thing that cannot be</numerusform>
            <numerusform>%n things that cannot be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats short</source>
        <translation>
            <numerusform>%n seat short</numerusform>
            <numerusform>%n seats short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions move</source>
        <translation>
            <numerusform>%n session moves</numerusform>
            <numerusform>%n sessions move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of one track or theme at once</source>
        <translation>
            <numerusform>%n pair of one track or theme at once</numerusform>
            <numerusform>%n pairs of one track or theme at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching, for %n seconds at most …</source>
        <translation>
            <numerusform>Searching, for %n second at most …</numerusform>
            <numerusform>Searching, for %n seconds at most …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BadgePrint</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>One person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank badges.</source>
        <translation>
            <numerusform>One blank badge.</numerusform>
            <numerusform>%n blank badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %n badges.</source>
        <translation>
            <numerusform>Printed one badge.</numerusform>
            <numerusform>Printed %n badges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Ballots</name>
    <message numerus="yes">
        <source>Key in %n ballots</source>
        <translation>
            <numerusform>Key in %n ballot</numerusform>
            <numerusform>Key in %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n ballots out of the box</source>
        <translation>
            <numerusform>Take %n ballot out of the box</numerusform>
            <numerusform>Take %n ballots out of the box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n cards on paper</source>
        <translation>
            <numerusform>Count %n card on paper</numerusform>
            <numerusform>Count %n cards on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BccAddresses</name>
    <message numerus="yes">
        <source>Export %n e-mail addresses to %1 (for Bcc)</source>
        <translation>
            <numerusform>Export %n e-mail address to %1 (for Bcc)</numerusform>
            <numerusform>Export %n e-mail addresses to %1 (for Bcc)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BccDialog</name>
    <message numerus="yes">
        <source>%n addresses.</source>
        <translation>
            <numerusform>%n address.</numerusform>
            <numerusform>%n addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people share one with somebody else, which is written to once.</source>
        <translation>
            <numerusform>%n person shares one with somebody else, which is written to once.</numerusform>
            <numerusform>%n people share one with somebody else, which is written to once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BoardFilter</name>
    <message numerus="yes">
        <source>What was closed in the last %n days</source>
        <translation>
            <numerusform>What was closed in the last %n day</numerusform>
            <numerusform>What was closed in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BoardPage</name>
    <message numerus="yes">
        <source>%n open tasks</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n tasks to %1.</source>
        <translation>
            <numerusform>Wrote %n task to %1.</numerusform>
            <numerusform>Wrote %n tasks to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BoardView</name>
    <message numerus="yes">
        <source>%1, %n tasks</source>
        <translation>
            <numerusform>%1, %n task</numerusform>
            <numerusform>%1, %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BringInDialog</name>
    <message numerus="yes">
        <source>%n brought in</source>
        <translation>
            <numerusform>%n brought in</numerusform>
            <numerusform>%n brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows fit</source>
        <translation>
            <numerusform>%n row fits</numerusform>
            <numerusform>%n rows fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BudgetHead</name>
    <message numerus="yes">
        <source>%1 for each of %n people who came</source>
        <translation>
            <numerusform>%1 for %n person who came</numerusform>
            <numerusform>%1 for each of %n people who came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partners wait for thanks</source>
        <translation>
            <numerusform>%n partner waits for thanks</numerusform>
            <numerusform>%n partners wait for thanks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BudgetPart</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n lines to %1.</source>
        <translation>
            <numerusform>Wrote %n line to %1.</numerusform>
            <numerusform>Wrote %n lines to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Edit %n person</numerusform>
            <numerusform>Edit %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n people</source>
        <translation>
            <numerusform>Change %n person</numerusform>
            <numerusform>Change %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are: see why in the list.</source>
        <translation>
            <numerusform>%n stays as it is: see why in the list.</numerusform>
            <numerusform>%n stay as they are: see why in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CalendarExport</name>
    <message numerus="yes">
        <source>Wrote %n events to %1.</source>
        <translation>
            <numerusform>Wrote %n event to %1.</numerusform>
            <numerusform>Wrote %n events to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CalendarImport</name>
    <message numerus="yes">
        <source>%n new events</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n called off</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n called off</numerusform>
            <numerusform>%n called off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n stays as it is</numerusform>
            <numerusform>%n stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CalendarPage</name>
    <message numerus="yes">
        <source>%n events in %1</source>
        <translation>
            <numerusform>%n event in %1</numerusform>
            <numerusform>%n events in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CalendarPrint</name>
    <message numerus="yes">
        <source>%n events.</source>
        <translation>
            <numerusform>%n event.</numerusform>
            <numerusform>%n events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not announced yet.</source>
        <translation>
            <numerusform>%n left out: not announced yet.</numerusform>
            <numerusform>%n left out: not announced yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: cancelled.</source>
        <translation>
            <numerusform>%n left out: cancelled.</numerusform>
            <numerusform>%n left out: cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CallOffDialog</name>
    <message numerus="yes">
        <source>Copied %n addresses. Put them where nobody sees those of the others: into “Bcc”.</source>
        <translation>
            <numerusform>Copied one address.</numerusform>
            <numerusform>Copied %n addresses. Put them where nobody sees those of the others: into “Bcc”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CardsStep</name>
    <message numerus="yes">
        <source>%n of %1 cards come from those who prepare the event. The wall belongs to those who come: leave it at one in five.</source>
        <translation>
            <numerusform>%n of %1 cards comes from those who prepare the event. The wall belongs to those who come: leave it at one in five.</numerusform>
            <numerusform>%n of %1 cards come from those who prepare the event. The wall belongs to those who come: leave it at one in five.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n cards to %1.</source>
        <translation>
            <numerusform>Wrote %n card to %1.</numerusform>
            <numerusform>Wrote %n cards to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ClosingDialog</name>
    <message numerus="yes">
        <source>%1 came, and %n said yes and were not seen.</source>
        <translation>
            <numerusform>%1 came, and %n said yes and was not seen.</numerusform>
            <numerusform>%1 came, and %n said yes and were not seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ColumnDialog</name>
    <message numerus="yes">
        <source>joined with %n more</source>
        <translation>
            <numerusform>joined with %n more</numerusform>
            <numerusform>joined with %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ColumnsStep</name>
    <message numerus="yes">
        <source>See the %n who are missing</source>
        <translation>
            <numerusform>See the one who is missing</numerusform>
            <numerusform>See the %n who are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look alike (%n)</source>
        <translation>
            <numerusform>Look alike (%n)</numerusform>
            <numerusform>Look alike (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ConversationFiles</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags given</source>
        <translation>
            <numerusform>%n tag given</numerusform>
            <numerusform>%n tags given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not say how they were reached, and count as phone calls.</source>
        <translation>
            <numerusform>%n row does not say how they were reached, and counts as a phone call.</numerusform>
            <numerusform>%n rows do not say how they were reached, and count as phone calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, as you said.</source>
        <translation>
            <numerusform>%n row is left out, as you said.</numerusform>
            <numerusform>%n rows are left out, as you said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CountedRegistrationsDialog</name>
    <message numerus="yes">
        <source>%n registrations. Enter on one shows the person.</source>
        <translation>
            <numerusform>%n registration. Enter on one shows the person.</numerusform>
            <numerusform>%n registrations. Enter on one shows the person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CountedSheetsDialog</name>
    <message numerus="yes">
        <source>%n weeks. Enter on one opens it.</source>
        <translation>
            <numerusform>%n week. Enter on it opens it.</numerusform>
            <numerusform>%n weeks. Enter on one opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CountedThingsDialog</name>
    <message numerus="yes">
        <source>%n in all. Enter on one opens it.</source>
        <translation>
            <numerusform>%n in all. Enter on one opens it.</numerusform>
            <numerusform>%n in all. Enter on one opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::CoverDialog</name>
    <message numerus="yes">
        <source>%n shifts before</source>
        <translation>
            <numerusform>%n shift before</numerusform>
            <numerusform>%n shifts before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::DoneStep</name>
    <message numerus="yes">
        <source>%n of the people of this list have no phone at all,</source>
        <translation>
            <numerusform>%n of the people of this list has no phone at all,</numerusform>
            <numerusform>%n of the people of this list have no phone at all,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no e-mail address.</source>
        <translation>
            <numerusform>%n has no e-mail address.</numerusform>
            <numerusform>%n have no e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n without a phone</source>
        <translation>
            <numerusform>Show the one without a phone</numerusform>
            <numerusform>Show the %n without a phone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n without an e-mail address</source>
        <translation>
            <numerusform>Show the one without an e-mail address</numerusform>
            <numerusform>Show the %n without an e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows stay out until they are mended.</source>
        <translation>
            <numerusform>%n row stays out until it is mended.</numerusform>
            <numerusform>%n rows stay out until they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n who work at %1 and are not in this list</source>
        <translation>
            <numerusform>See the one who works at %1 and is not in this list</numerusform>
            <numerusform>See the %n who work at %1 and are not in this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards stay out until they are mended.</source>
        <translation>
            <numerusform>%n card stays out until it is mended.</numerusform>
            <numerusform>%n cards stay out until they are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards are of no person (a group, a firm, or empty) and were passed over.</source>
        <translation>
            <numerusform>%n card is of no person (a group, a firm, or empty) and was passed over.</numerusform>
            <numerusform>%n cards are of no person (a group, a firm, or empty) and were passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the %n who may be here twice</source>
        <translation>
            <numerusform>Look at the %n who may be here twice</numerusform>
            <numerusform>Look at the %n who may be here twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::DoorHead</name>
    <message numerus="yes">
        <source>%n walk-ins</source>
        <translation>
            <numerusform>%n walk-in</numerusform>
            <numerusform>%n walk-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::DuesDialog</name>
    <message numerus="yes">
        <source>Show the %n members</source>
        <translation>
            <numerusform>Show the member</numerusform>
            <numerusform>Show the %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::DuesFiles</name>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n paid</numerusform>
            <numerusform>%n paid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had that month already</source>
        <translation>
            <numerusform>%n had that month already</numerusform>
            <numerusform>%n had that month already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows fit nobody</source>
        <translation>
            <numerusform>%n row fits nobody</numerusform>
            <numerusform>%n rows fit nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows fit nobody or cannot be read</source>
        <translation>
            <numerusform>%n row fits nobody or cannot be read</numerusform>
            <numerusform>%n rows fit nobody or cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not in the file</source>
        <translation>
            <numerusform>%n member is not in the file</numerusform>
            <numerusform>%n members are not in the file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Duplicates</name>
    <message numerus="yes">
        <source>Not the same person: %n people</source>
        <translation>
            <numerusform>Not the same person: %n person</numerusform>
            <numerusform>Not the same person: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::DuplicatesPage</name>
    <message numerus="yes">
        <source>Merge the %n ticked</source>
        <translation>
            <numerusform>Merge the %n ticked</numerusform>
            <numerusform>Merge the %n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups of people who may be one</source>
        <translation>
            <numerusform>%n group of people who may be one</numerusform>
            <numerusform>%n groups of people who may be one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::EntriesDialog</name>
    <message numerus="yes">
        <source>%n entries, %1 together. Enter on one opens its week.</source>
        <translation>
            <numerusform>%n entry, %1. Enter on it opens its week.</numerusform>
            <numerusform>%n entries, %1 together. Enter on one opens its week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::EvaluationsPart</name>
    <message numerus="yes">
        <source>%1 – %2 of %3 (%n interns)</source>
        <translation>
            <numerusform>%1 – %2 of %3 (%n intern)</numerusform>
            <numerusform>%1 – %2 of %3 (%n interns)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::EventExports</name>
    <message numerus="yes">
        <source>Export a calendar of %n events to %1</source>
        <translation>
            <numerusform>Export a calendar of %n event to %1</numerusform>
            <numerusform>Export a calendar of %n events to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n events to %1</source>
        <translation>
            <numerusform>Export %n event to %1</numerusform>
            <numerusform>Export %n events to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n people of %1 to %2</source>
        <translation>
            <numerusform>Export %n person of %1 to %2</numerusform>
            <numerusform>Export %n people of %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the calendar of %1: %n events</source>
        <translation>
            <numerusform>Print the calendar of %1: %n event</numerusform>
            <numerusform>Print the calendar of %1: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::EventFiles</name>
    <message numerus="yes">
        <source>%n new events</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::EventForm</name>
    <message numerus="yes">
        <source>Moved “%1” to %2, and %n tasks with it.</source>
        <translation>
            <numerusform>Moved “%1” to %2, and %n task with it.</numerusform>
            <numerusform>Moved “%1” to %2, and %n tasks with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::EventPrint</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank rows.</source>
        <translation>
            <numerusform>%n blank row.</numerusform>
            <numerusform>%n blank rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed sheet %1: %n people.</source>
        <translation>
            <numerusform>Printed sheet %1: %n person.</numerusform>
            <numerusform>Printed sheet %1: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::EventTableModel</name>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Events</name>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat “%1” %n times</source>
        <translation>
            <numerusform>Repeat “%1” once</numerusform>
            <numerusform>Repeat “%1” %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n later events of “%1”</source>
        <translation>
            <numerusform>Change %n later event of “%1”</numerusform>
            <numerusform>Change %n later events of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n events of “%1”</source>
        <translation>
            <numerusform>Delete %n event of “%1”</numerusform>
            <numerusform>Delete %n events of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::EventsPage</name>
    <message numerus="yes">
        <source>%n events ahead</source>
        <translation>
            <numerusform>%n event ahead</numerusform>
            <numerusform>%n events ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <translation>
            <numerusform>%n before</numerusform>
            <numerusform>%n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ExportDialog</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n people to %1.</source>
        <translation>
            <numerusform>Wrote %n person to %1.</numerusform>
            <numerusform>Wrote %n people to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Exports</name>
    <message numerus="yes">
        <source>Export %n people to %1</source>
        <translation>
            <numerusform>Export %n person to %1</numerusform>
            <numerusform>Export %n people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n people to %1 (%2)</source>
        <translation>
            <numerusform>Export %n person to %1 (%2)</numerusform>
            <numerusform>Export %n people to %1 (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %1: %n people</source>
        <translation>
            <numerusform>Print %1: %n person</numerusform>
            <numerusform>Print %1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %1 (%2): %n people</source>
        <translation>
            <numerusform>Print %1 (%2): %n person</numerusform>
            <numerusform>Print %1 (%2): %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n changes of addresses of %1 to %2</source>
        <translation>
            <numerusform>Export %n change of addresses of %1 to %2</numerusform>
            <numerusform>Export %n changes of addresses of %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n e-mail addresses of %1</source>
        <translation>
            <numerusform>Copy %n e-mail address of %1</numerusform>
            <numerusform>Copy %n e-mail addresses of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: they are in no list that you were given to export.</source>
        <translation>
            <numerusform>%n left out: they are in no list that you were given to export.</numerusform>
            <numerusform>%n left out: they are in no list that you were given to export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::FieldDialog</name>
    <message numerus="yes">
        <source>%n values can be read like this.</source>
        <translation>
            <numerusform>%n value can be read like this.</numerusform>
            <numerusform>%n values can be read like this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ForeignExports</name>
    <message numerus="yes">
        <source>Export %n people to %1 (for %2)</source>
        <translation>
            <numerusform>Export %n person to %1 (for %2)</numerusform>
            <numerusform>Export %n people to %1 (for %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: %1.</source>
        <translation>
            <numerusform>%n left out: %1.</numerusform>
            <numerusform>%n left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts were too long for that program and were shortened.</source>
        <translation>
            <numerusform>%n text was too long for that program and was shortened.</numerusform>
            <numerusform>%n texts were too long for that program and were shortened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells begin like a formula and have an apostrophe before them: %1.</source>
        <translation>
            <numerusform>%n cell begins like a formula and has an apostrophe before it: %1.</numerusform>
            <numerusform>%n cells begin like a formula and have an apostrophe before them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in it without the phone or e-mail that they asked not to be reached by: the program has no column for that.</source>
        <translation>
            <numerusform>%n is in it without the phone or e-mail that they asked not to be reached by: the program has no column for that.</numerusform>
            <numerusform>%n are in it without the phone or e-mail that they asked not to be reached by: the program has no column for that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones, e-mails or addresses have no place in that program and are not in it.</source>
        <translation>
            <numerusform>%n phone, e-mail or address has no place in that program and is not in it.</numerusform>
            <numerusform>%n phones, e-mails or addresses have no place in that program and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ForgetDialog</name>
    <message numerus="yes">
        <source>%n texts name this person and stay as they are. Change them first if the name should go:</source>
        <translation>
            <numerusform>One text names this person and stays as it is. Change it first if the name should go:</numerusform>
            <numerusform>%n texts name this person and stay as they are. Change them first if the name should go:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A backup is made first. With it, %n backups made by themselves will hold this person; you can delete them afterwards.</source>
        <translation>
            <numerusform>A backup is made first. It will be the only one made by itself that holds this person; you can delete it afterwards.</numerusform>
            <numerusform>A backup is made first. With it, %n backups made by themselves will hold this person; you can delete them afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::FormPrint</name>
    <message numerus="yes">
        <source>%1: %n questions.</source>
        <translation>
            <numerusform>%1: %n question.</numerusform>
            <numerusform>%1: %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Forms</name>
    <message numerus="yes">
        <source>%n questions: each one more loses people. Ask only what somebody will use.</source>
        <translation>
            <numerusform>%n question: each one more loses people. Ask only what somebody will use.</numerusform>
            <numerusform>%n questions: each one more loses people. Ask only what somebody will use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::GroupPrint</name>
    <message numerus="yes">
        <source>%n people.</source>
        <translation>
            <numerusform>%n person.</numerusform>
            <numerusform>%n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::GroupsPage</name>
    <message numerus="yes">
        <source>Took %n people out of %1.</source>
        <translation>
            <numerusform>Took %n person out of %1.</numerusform>
            <numerusform>Took %n people out of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::HeldCopiesDialog</name>
    <message numerus="yes">
        <source>The person is forgotten here. These %n backups, made by themselves, still hold them. When they are deleted, a new one is made at once, without this person.</source>
        <translation>
            <numerusform>The person is forgotten here. This backup, made by itself, still holds them. When it is deleted, a new one is made at once, without this person.</numerusform>
            <numerusform>The person is forgotten here. These %n backups, made by themselves, still hold them. When they are deleted, a new one is made at once, without this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be deleted. They are in the folder named above: delete them there.</source>
        <translation>
            <numerusform>One backup could not be deleted. It is in the folder named above: delete it there.</numerusform>
            <numerusform>%n backups could not be deleted. They are in the folder named above: delete them there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n backups. No new one could be made: %1</source>
        <translation>
            <numerusform>Deleted one backup. No new one could be made: %1</numerusform>
            <numerusform>Deleted %n backups. No new one could be made: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n backups.</source>
        <translation>
            <numerusform>Deleted one backup.</numerusform>
            <numerusform>Deleted %n backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n backups and made a new one.</source>
        <translation>
            <numerusform>Deleted one backup and made a new one.</numerusform>
            <numerusform>Deleted %n backups and made a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::HistoryPage</name>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 · %n changes</source>
        <translation>
            <numerusform>%1, %2 · %n change</numerusform>
            <numerusform>%1, %2 · %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Hours</name>
    <message numerus="yes">
        <source>Approve %n week sheet(s)</source>
        <translation>
            <numerusform>Approve %n week sheet</numerusform>
            <numerusform>Approve %n week sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::HoursFiles</name>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n entry, %1</numerusform>
            <numerusform>%n entries, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::HoursPage</name>
    <message numerus="yes">
        <source>%n weeks wait for approval</source>
        <translation>
            <numerusform>%n week waits for approval</numerusform>
            <numerusform>%n weeks wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>Wrote %n entry to %1.</numerusform>
            <numerusform>Wrote %n entries to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ImportWizard</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift the cells of %n rows back</source>
        <translation>
            <numerusform>Shift the cells of one row back</numerusform>
            <numerusform>Shift the cells of %n rows back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Imports</name>
    <message numerus="yes">
        <source>%n files of contact cards</source>
        <translation>
            <numerusform>%n file of contact cards</numerusform>
            <numerusform>%n files of contact cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need a look</source>
        <translation>
            <numerusform>%Ln needs a look</numerusform>
            <numerusform>%Ln need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more with one of these numbers or addresses say no now</source>
        <translation>
            <numerusform>%Ln more with one of these numbers or addresses says no now</numerusform>
            <numerusform>%Ln more with one of these numbers or addresses say no now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consents were not taken: these people refused before, and a list takes no refusal back: %1.</source>
        <translation>
            <numerusform>%n consent was not taken: this person refused before, and a list takes no refusal back: %1.</numerusform>
            <numerusform>%n consents were not taken: these people refused before, and a list takes no refusal back: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::InternsPage</name>
    <message numerus="yes">
        <source>%n interns</source>
        <translation>
            <numerusform>%n intern</numerusform>
            <numerusform>%n interns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n before</source>
        <translation>
            <numerusform>%n before</numerusform>
            <numerusform>%n before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::InviteDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inviting %n people …</source>
        <translation>
            <numerusform>Inviting %n person …</numerusform>
            <numerusform>Inviting %n people …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the list now. Tell them: Events ▸ Tell people… has the words.</source>
        <translation>
            <numerusform>%n person is on the list now. Tell them: Events ▸ Tell people… has the words.</numerusform>
            <numerusform>%n people are on the list now. Tell them: Events ▸ Tell people… has the words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::JoinDialog</name>
    <message numerus="yes">
        <source>%n people join a group</source>
        <translation>
            <numerusform>%n person joins a group</numerusform>
            <numerusform>%n people join a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people join a group …</source>
        <translation>
            <numerusform>%n person joins a group …</numerusform>
            <numerusform>%n people join a group …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::KeyBallotsDialog</name>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::KeyInDialog</name>
    <message numerus="yes">
        <source>Keyed in %n rows.</source>
        <translation>
            <numerusform>Keyed in %n row.</numerusform>
            <numerusform>Keyed in %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here</source>
        <translation>
            <numerusform>%n is here</numerusform>
            <numerusform>%n are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::LabelPrint</name>
    <message numerus="yes">
        <source>Printed %n labels.</source>
        <translation>
            <numerusform>Printed %n label.</numerusform>
            <numerusform>Printed %n labels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::LetterExports</name>
    <message numerus="yes">
        <source>Save %n e-mail drafts of “%1” in the folder %2 (%3)</source>
        <translation>
            <numerusform>Save %n e-mail draft of “%1” in the folder %2 (%3)</numerusform>
            <numerusform>Save %n e-mail drafts of “%1” in the folder %2 (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the letter “%1” (%2): %n people</source>
        <translation>
            <numerusform>Print the letter “%1” (%2): %n person</numerusform>
            <numerusform>Print the letter “%1” (%2): %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::LetterPeople</name>
    <message numerus="yes">
        <source>%n people get it.</source>
        <translation>
            <numerusform>%n person gets it.</numerusform>
            <numerusform>%n people get it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: something is missing.</source>
        <translation>
            <numerusform>%n left out: something is missing.</numerusform>
            <numerusform>%n left out: something is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::LetterPrint</name>
    <message numerus="yes">
        <source>Printed %n letters.</source>
        <translation>
            <numerusform>Printed %n letter.</numerusform>
            <numerusform>Printed %n letters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::LettersDialog</name>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ListRail</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Lists</name>
    <message numerus="yes">
        <source>Put %n people in the list %1</source>
        <translation>
            <numerusform>Put %n person in the list %1</numerusform>
            <numerusform>Put %n people in the list %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of the list %1</source>
        <translation>
            <numerusform>Take %n person out of the list %1</numerusform>
            <numerusform>Take %n people out of the list %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::LockWindow</name>
    <message numerus="yes">
        <source>That is not the passphrase. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>That is not the passphrase. Wait %n second, then try again.</numerusform>
            <numerusform>That is not the passphrase. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MailingDialog</name>
    <message numerus="yes">
        <source>%n addresses in all.</source>
        <translation>
            <numerusform>%n address in all.</numerusform>
            <numerusform>%n addresses in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n addresses, one in each line.</source>
        <translation>
            <numerusform>Copied %n address.</numerusform>
            <numerusform>Copied %n addresses, one in each line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MainWindow</name>
    <message numerus="yes">
        <source>A copy with %n people was written and checked.</source>
        <translation>
            <numerusform>A copy with %n person was written and checked.</numerusform>
            <numerusform>A copy with %n people was written and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings. The first: %1</source>
        <translation>
            <numerusform>%n finding: %1</numerusform>
            <numerusform>%n findings. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here from today on:</source>
        <translation>
            <numerusform>%n person works here from today on:</numerusform>
            <numerusform>%n people work here from today on:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %3, %n people)</source>
        <translation>
            <numerusform>%1 (%2 of %3, %n person)</numerusform>
            <numerusform>%1 (%2 of %3, %n people)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MembershipFileDialog</name>
    <message numerus="yes">
        <source>Show the %n members</source>
        <translation>
            <numerusform>Show the member</numerusform>
            <numerusform>Show the %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MembershipFiles</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay out</source>
        <translation>
            <numerusform>%n stays out</numerusform>
            <numerusform>%n stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members are not in the file</source>
        <translation>
            <numerusform>%n member is not in the file</numerusform>
            <numerusform>%n members are not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are about somebody of whom another row says more.</source>
        <translation>
            <numerusform>%n row is about somebody of whom another row says more.</numerusform>
            <numerusform>%n rows are about somebody of whom another row says more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have died, by the file, and are marked so.</source>
        <translation>
            <numerusform>%n person has died, by the file, and is marked so.</numerusform>
            <numerusform>%n people have died, by the file, and are marked so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out, as you said.</source>
        <translation>
            <numerusform>%n row is left out, as you said.</numerusform>
            <numerusform>%n rows are left out, as you said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MergeDialog</name>
    <message numerus="yes">
        <source>Make one of %n people</source>
        <translation>
            <numerusform>Make one of %n person</numerusform>
            <numerusform>Make one of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Merges</name>
    <message numerus="yes">
        <source>Has %n current jobs. End those that are over.</source>
        <translation>
            <numerusform>Has %n current job. End those that are over.</numerusform>
            <numerusform>Has %n current jobs. End those that are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n memberships at the same time. End those that are over.</source>
        <translation>
            <numerusform>Has %n membership. End those that are over.</numerusform>
            <numerusform>Has %n memberships at the same time. End those that are over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %1 and %n more</source>
        <translation>
            <numerusform>Merge %1 and %n more</numerusform>
            <numerusform>Merge %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge duplicates: %n people</source>
        <translation>
            <numerusform>Merge duplicates: %n person</numerusform>
            <numerusform>Merge duplicates: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MissingStep</name>
    <message numerus="yes">
        <source>%n people who work at %1 are not in this list. Tick who has left; whoever is still there stays as they are.</source>
        <translation>
            <numerusform>One person who works at %1 is not in this list. Tick whoever has left; whoever is still there stays as they are.</numerusform>
            <numerusform>%n people who work at %1 are not in this list. Tick who has left; whoever is still there stays as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people as left</source>
        <translation>
            <numerusform>Mark one person as left</numerusform>
            <numerusform>Mark %n people as left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left %1 on %2. Ctrl+Z or the history takes it back.</source>
        <translation>
            <numerusform>One person left %1 on %2. Ctrl+Z or the history takes it back.</numerusform>
            <numerusform>%n people left %1 on %2. Ctrl+Z or the history takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MonthDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::MonthlyReportPrint</name>
    <message numerus="yes">
        <source>%n questions are answered.</source>
        <translation>
            <numerusform>%n question is answered.</numerusform>
            <numerusform>%n questions are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n others there is nothing to count.</source>
        <translation>
            <numerusform>Of %n other there is nothing to count.</numerusform>
            <numerusform>Of %n others there is nothing to count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::NeedChildren</name>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parents</source>
        <translation>
            <numerusform>%n parent</numerusform>
            <numerusform>%n parents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n here now</numerusform>
            <numerusform>%n here now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::NeedInterpreting</name>
    <message numerus="yes">
        <source>%n receivers in stock</source>
        <translation>
            <numerusform>%n receiver in stock</numerusform>
            <numerusform>%n receivers in stock</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::NeedRequests</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Needs</name>
    <message numerus="yes">
        <source>Purge the needs of “%1”: %n rows</source>
        <translation>
            <numerusform>Purge the needs of “%1”: %n row</numerusform>
            <numerusform>Purge the needs of “%1”: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests have no plan yet.</source>
        <translation>
            <numerusform>%n request has no plan yet.</numerusform>
            <numerusform>%n requests have no plan yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The event has been over for %n days or more: purge what people needed.</source>
        <translation>
            <numerusform>The event has been over for %n day or more: purge what people needed.</numerusform>
            <numerusform>The event has been over for %n days or more: purge what people needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for childcare came after the last day for them, %1.</source>
        <translation>
            <numerusform>%n request for childcare came after the last day for them, %1.</numerusform>
            <numerusform>%n requests for childcare came after the last day for them, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::NewEventDialog</name>
    <message numerus="yes">
        <source>With its plan: %n tasks</source>
        <translation>
            <numerusform>With its plan: %n task</numerusform>
            <numerusform>With its plan: %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::NoMatch</name>
    <message numerus="yes">
        <source>Nobody matches these %n conditions</source>
        <translation>
            <numerusform>Nobody matches this condition</numerusform>
            <numerusform>Nobody matches these %n conditions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::OfferTermsDialog</name>
    <message numerus="yes">
        <source>An offer usually holds for %n days. Until it is answered, it keeps a place.</source>
        <translation>
            <numerusform>An offer usually holds for %n day. Until it is answered, it keeps a place.</numerusform>
            <numerusform>An offer usually holds for %n days. Until it is answered, it keeps a place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::OptOutExportDialog</name>
    <message numerus="yes">
        <source>Wrote %n opt-outs to %1.</source>
        <translation>
            <numerusform>Wrote %n opt-out to %1.</numerusform>
            <numerusform>Wrote %n opt-outs to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::OptOutExports</name>
    <message numerus="yes">
        <source>Export %n opt-outs to %1 (for %2)</source>
        <translation>
            <numerusform>Export %n opt-out to %1 (for %2)</numerusform>
            <numerusform>Export %n opt-outs to %1 (for %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n opt-outs to %1</source>
        <translation>
            <numerusform>Export %n opt-out to %1</numerusform>
            <numerusform>Export %n opt-outs to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::OptOutFiles</name>
    <message numerus="yes">
        <source>%n asked to stop</source>
        <translation>
            <numerusform>%n asked to stop</numerusform>
            <numerusform>%n asked to stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had said so already</source>
        <translation>
            <numerusform>%n of them had said so already</numerusform>
            <numerusform>%n of them had said so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers or addresses that nobody here has (remembered)</source>
        <translation>
            <numerusform>%n number or address that nobody here has (remembered)</numerusform>
            <numerusform>%n numbers or addresses that nobody here has (remembered)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody here has (remembered before)</source>
        <translation>
            <numerusform>%n that nobody here has (remembered before)</numerusform>
            <numerusform>%n that nobody here has (remembered before)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses marked, because mail to them comes back</source>
        <translation>
            <numerusform>%n address marked, because mail to it comes back</numerusform>
            <numerusform>%n addresses marked, because mail to them comes back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n not understood</numerusform>
            <numerusform>%n not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows say that somebody may be reached, or nothing; they change nothing.</source>
        <translation>
            <numerusform>%n row says that somebody may be reached, or nothing; it changes nothing.</numerusform>
            <numerusform>%n rows say that somebody may be reached, or nothing; they change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be read; what stands beside them was taken all the same.</source>
        <translation>
            <numerusform>%n cell could not be read; what stands beside it was taken all the same.</numerusform>
            <numerusform>%n cells could not be read; what stands beside them was taken all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PayDialog</name>
    <message numerus="yes">
        <source>%n stipends, %1 in all</source>
        <translation>
            <numerusform>%n stipend, %1 in all</numerusform>
            <numerusform>%n stipends, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::People</name>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people: %1</source>
        <translation>
            <numerusform>Edit %n person: %1</numerusform>
            <numerusform>Edit %n people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PeopleActions</name>
    <message numerus="yes">
        <source>Deleting %n people …</source>
        <translation>
            <numerusform>Deleting %n person …</numerusform>
            <numerusform>Deleting %n people …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n people.</source>
        <translation>
            <numerusform>Deleted %n person.</numerusform>
            <numerusform>Deleted %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Editing %n people …</source>
        <translation>
            <numerusform>Editing %n person …</numerusform>
            <numerusform>Editing %n people …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edited %n people.</source>
        <translation>
            <numerusform>Edited %n person.</numerusform>
            <numerusform>Edited %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %n people in a list …</source>
        <translation>
            <numerusform>Putting %n person in a list …</numerusform>
            <numerusform>Putting %n people in a list …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people in the list %1.</source>
        <translation>
            <numerusform>Put %n person in the list %1.</numerusform>
            <numerusform>Put %n people in the list %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking %n people out of a list …</source>
        <translation>
            <numerusform>Taking %n person out of a list …</numerusform>
            <numerusform>Taking %n people out of a list …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n people out of the list %1.</source>
        <translation>
            <numerusform>Took %n person out of the list %1.</numerusform>
            <numerusform>Took %n people out of the list %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PeoplePage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PeoplePrint</name>
    <message numerus="yes">
        <source>Reached in the last %n days</source>
        <translation>
            <numerusform>Reached in the last %n day</numerusform>
            <numerusform>Reached in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n people</source>
        <translation>
            <numerusform>Leave out %n person</numerusform>
            <numerusform>Leave out %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: reached in the last %1 days.</source>
        <translation>
            <numerusform>%n left out: reached in the last %1 days.</numerusform>
            <numerusform>%n left out: reached in the last %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed %n people.</source>
        <translation>
            <numerusform>Printed %n person.</numerusform>
            <numerusform>Printed %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed phone sheet %1: %n people.</source>
        <translation>
            <numerusform>Printed phone sheet %1: %n person.</numerusform>
            <numerusform>Printed phone sheet %1: %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PeopleView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PersonConversations</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PersonEvents</name>
    <message numerus="yes">
        <source>Came to %1 of %n they said yes to.</source>
        <translation>
            <numerusform>Came to %1 of %n they said yes to.</numerusform>
            <numerusform>Came to %1 of %n they said yes to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PersonForm</name>
    <message numerus="yes">
        <source>%n private names</source>
        <translation>
            <numerusform>%n private name</numerusform>
            <numerusform>%n private names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PersonStanding</name>
    <message numerus="yes">
        <source>and %n earlier ones</source>
        <translation>
            <numerusform>and %n earlier one</numerusform>
            <numerusform>and %n earlier ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leads %n people</source>
        <translation>
            <numerusform>Leads %n person</numerusform>
            <numerusform>Leads %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PlaceStep</name>
    <message numerus="yes">
        <source>“%1” has %n votes, so about %2 people will come.</source>
        <translation>
            <numerusform>“%1” has %n vote, so about %2 people will come.</numerusform>
            <numerusform>“%1” has %n votes, so about %2 people will come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room has %n seats.</source>
        <translation>
            <numerusform>The room has %n seat.</numerusform>
            <numerusform>The room has %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n of its voters also like “%1”, at the same time.</source>
        <translation>
            <numerusform>About %n of its voters also likes “%1”, at the same time.</numerusform>
            <numerusform>About %n of its voters also like “%1”, at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its voters also like “%1”, at the same time.</source>
        <translation>
            <numerusform>%n of its voters also likes “%1”, at the same time.</numerusform>
            <numerusform>%n of its voters also like “%1”, at the same time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the place of “%1” it would hurt %n fewer people.</source>
        <translation>
            <numerusform>In the place of “%1” it would hurt %n fewer person.</numerusform>
            <numerusform>In the place of “%1” it would hurt %n fewer people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 it would hurt %n fewer people.</source>
        <translation>
            <numerusform>At %1 it would hurt %n fewer person.</numerusform>
            <numerusform>At %1 it would hurt %n fewer people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here it hurts %n people more</source>
        <translation>
            <numerusform>here it hurts %n person more</numerusform>
            <numerusform>here it hurts %n people more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here it hurts %n people fewer</source>
        <translation>
            <numerusform>here it hurts %n person fewer</numerusform>
            <numerusform>here it hurts %n people fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PlanPart</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n essential ones wait for somebody to begin</source>
        <translation>
            <numerusform>%n essential one waits for somebody to begin</numerusform>
            <numerusform>%n essential ones wait for somebody to begin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PledgeFiles</name>
    <message numerus="yes">
        <source>%n pledges: %1 pledged, %2 collected</source>
        <translation>
            <numerusform>%n pledge: %1 pledged, %2 collected</numerusform>
            <numerusform>%n pledges: %1 pledged, %2 collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows count for nothing: cancelled, failed or given back.</source>
        <translation>
            <numerusform>%n row counts for nothing: cancelled, failed or given back.</numerusform>
            <numerusform>%n rows count for nothing: cancelled, failed or given back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PostingDetail</name>
    <message numerus="yes">
        <source>Deleted the channel %1. %n applications named it; they keep its code.</source>
        <translation>
            <numerusform>Deleted the channel %1. %n application named it; they keep its code.</numerusform>
            <numerusform>Deleted the channel %1. %n applications named it; they keep its code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PostingsPage</name>
    <message numerus="yes">
        <source>%n postings</source>
        <translation>
            <numerusform>%n posting</numerusform>
            <numerusform>%n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PrintDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ProgrammePart</name>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wishes cannot come true</source>
        <translation>
            <numerusform>%n wish cannot come true</numerusform>
            <numerusform>%n wishes cannot come true</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wishes missed</source>
        <translation>
            <numerusform>%n more wish missed</numerusform>
            <numerusform>%n more wishes missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer wishes missed</source>
        <translation>
            <numerusform>%n fewer wish missed</numerusform>
            <numerusform>%n fewer wishes missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ProgrammePrint</name>
    <message numerus="yes">
        <source>%n called off, and marked so.</source>
        <translation>
            <numerusform>%n called off, and marked so.</numerusform>
            <numerusform>%n called off, and marked so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Programmes</name>
    <message numerus="yes">
        <source>Take %n things out of the programme</source>
        <translation>
            <numerusform>Take %n thing out of the programme</numerusform>
            <numerusform>Take %n things out of the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n things</source>
        <translation>
            <numerusform>Pin %n thing</numerusform>
            <numerusform>Pin %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n things</source>
        <translation>
            <numerusform>Unpin %n thing</numerusform>
            <numerusform>Unpin %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Arrange the programme: %n changes</source>
        <translation>
            <numerusform>Arrange the programme: %n change</numerusform>
            <numerusform>Arrange the programme: %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sessions</source>
        <translation>
            <numerusform>Add %n session</numerusform>
            <numerusform>Add %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ProposalFiles</name>
    <message numerus="yes">
        <source>%n new cards</source>
        <translation>
            <numerusform>%n new card</numerusform>
            <numerusform>%n new cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Proposals</name>
    <message numerus="yes">
        <source>%n cards: %1</source>
        <translation>
            <numerusform>%n card: %1</numerusform>
            <numerusform>%n cards: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n cards open</source>
        <translation>
            <numerusform>Leave %n card open</numerusform>
            <numerusform>Leave %n cards open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n cards: %1</source>
        <translation>
            <numerusform>Decide on %n card: %1</numerusform>
            <numerusform>Decide on %n cards: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n decisions</source>
        <translation>
            <numerusform>Send %n decision</numerusform>
            <numerusform>Send %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PublishStep</name>
    <message numerus="yes">
        <source>%n cards hang on the wall, and %1 of them are in the programme. Each becomes a session with its hosts, in the draft; what was moved on the wall moves there too. Release the draft under Programme.</source>
        <translation>
            <numerusform>%n card hangs on the wall, and %1 of them are in the programme. Each becomes a session with its hosts, in the draft; what was moved on the wall moves there too. Release the draft under Programme.</numerusform>
            <numerusform>%n cards hang on the wall, and %1 of them are in the programme. Each becomes a session with its hosts, in the draft; what was moved on the wall moves there too. Release the draft under Programme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards of the programme hang here no more: publishing takes them out of the draft.</source>
        <translation>
            <numerusform>%n card of the programme hangs here no more: publishing takes it out of the draft.</numerusform>
            <numerusform>%n cards of the programme hang here no more: publishing takes them out of the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::PurgeDialog</name>
    <message numerus="yes">
        <source>Needs, children, who may collect them, and when they came and went: %n rows are deleted here and taken out of the history, too. This cannot be undone. That it was done stays in the history.</source>
        <translation>
            <numerusform>Needs, children, who may collect them, and when they came and went: %n row is deleted here and taken out of the history, too. This cannot be undone. That it was done stays in the history.</numerusform>
            <numerusform>Needs, children, who may collect them, and when they came and went: %n rows are deleted here and taken out of the history, too. This cannot be undone. That it was done stays in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purge %n rows for good</source>
        <translation>
            <numerusform>Purge %n row for good</numerusform>
            <numerusform>Purge %n rows for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups that keep all of it are in %1.</source>
        <translation>
            <numerusform>%n backup that keeps all of it is in %1.</numerusform>
            <numerusform>%n backups that keep all of it are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ReadingRow</name>
    <message numerus="yes">
        <source>%n repeated rows of headings left out</source>
        <translation>
            <numerusform>%n repeated row of headings left out</numerusform>
            <numerusform>%n repeated rows of headings left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationFileDialog</name>
    <message numerus="yes">
        <source>%n people are to come by the list here and are not in the file. Tick who has cancelled; the others stay as they are.</source>
        <translation>
            <numerusform>%n person is to come by the list here and is not in the file. Tick it if they have cancelled; else they stay as they are.</numerusform>
            <numerusform>%n people are to come by the list here and are not in the file. Tick who has cancelled; the others stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationFiles</name>
    <message numerus="yes">
        <source>%n new on the list</source>
        <translation>
            <numerusform>%n new on the list</numerusform>
            <numerusform>%n new on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not understood</source>
        <translation>
            <numerusform>%n not understood</numerusform>
            <numerusform>%n not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer in the file</source>
        <translation>
            <numerusform>%n no longer in the file</numerusform>
            <numerusform>%n no longer in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as cancelled</source>
        <translation>
            <numerusform>%n marked as cancelled</numerusform>
            <numerusform>%n marked as cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were not here at all and are made.</source>
        <translation>
            <numerusform>%n person was not here at all and is made.</numerusform>
            <numerusform>%n people were not here at all and are made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were noted here later than in the file, and stay.</source>
        <translation>
            <numerusform>%n answer was noted here later than in the file, and stays.</numerusform>
            <numerusform>%n answers were noted here later than in the file, and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs are noted.</source>
        <translation>
            <numerusform>%n need is noted.</numerusform>
            <numerusform>%n needs are noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n people need was left out: only who may see needs can bring it in. Keep the file for them.</source>
        <translation>
            <numerusform>What %n person needs was left out: only who may see needs can bring it in. Keep the file for them.</numerusform>
            <numerusform>What %n people need was left out: only who may see needs can bring it in. Keep the file for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Registrations</name>
    <message numerus="yes">
        <source>“%1”: %n people come</source>
        <translation>
            <numerusform>“%1”: %n person comes</numerusform>
            <numerusform>“%1”: %n people come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people may come</source>
        <translation>
            <numerusform>“%1”: %n person may come</numerusform>
            <numerusform>“%1”: %n people may come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people do not come</source>
        <translation>
            <numerusform>“%1”: %n person does not come</numerusform>
            <numerusform>“%1”: %n people do not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people cancel</source>
        <translation>
            <numerusform>“%1”: %n person cancels</numerusform>
            <numerusform>“%1”: %n people cancel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n people have not answered</source>
        <translation>
            <numerusform>“%1”: %n person has not answered</numerusform>
            <numerusform>“%1”: %n people have not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people to “%1”</source>
        <translation>
            <numerusform>Invite %n person to “%1”</numerusform>
            <numerusform>Invite %n people to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people off the list of “%1”</source>
        <translation>
            <numerusform>Take %n person off the list of “%1”</numerusform>
            <numerusform>Take %n people off the list of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: payments of %n people</source>
        <translation>
            <numerusform>“%1”: payment of %n person</numerusform>
            <numerusform>“%1”: payments of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::RegistrationsPart</name>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yes</source>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maybe</source>
        <translation>
            <numerusform>%n maybe</numerusform>
            <numerusform>%n maybe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n no</numerusform>
            <numerusform>%n no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have a place on offer</source>
        <translation>
            <numerusform>%n has a place on offer</numerusform>
            <numerusform>%n have a place on offer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places, %1 free</source>
        <translation>
            <numerusform>%n place, %1 free</numerusform>
            <numerusform>%n places, %1 free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers ran out.</source>
        <translation>
            <numerusform>%n offer ran out.</numerusform>
            <numerusform>%n offers ran out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who wait can have a place.</source>
        <translation>
            <numerusform>%n person who waits can have a place.</numerusform>
            <numerusform>%n people who wait can have a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <translation>
            <numerusform>%n to approve</numerusform>
            <numerusform>%n to approve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ReviewPart</name>
    <message numerus="yes">
        <source>%n others have scored; you see theirs once yours are in.</source>
        <translation>
            <numerusform>%n other has scored; you see theirs once yours are in.</numerusform>
            <numerusform>%n others have scored; you see theirs once yours are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ScheduleImport</name>
    <message numerus="yes">
        <source>%n sessions must not be recorded: the file says so, and here is no place for it</source>
        <translation>
            <numerusform>%n session must not be recorded: the file says so, and here is no place for it</numerusform>
            <numerusform>%n sessions must not be recorded: the file says so, and here is no place for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are not in the file, and stay as they are</source>
        <translation>
            <numerusform>%n session is not in the file, and stays as it is</numerusform>
            <numerusform>%n sessions are not in the file, and stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ScheduleModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ScheduleView</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ScreenVoteDialog</name>
    <message numerus="yes">
        <source>That is %n dots more than there are for one. Take some away.</source>
        <translation>
            <numerusform>That is %n dot more than there are for one. Take some away.</numerusform>
            <numerusform>That is %n dots more than there are for one. Take some away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots in the box, which are put away with the next ones</source>
        <translation>
            <numerusform>%n ballot in the box, which is put away with the next ones</numerusform>
            <numerusform>%n ballots in the box, which are put away with the next ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SeriesEdit</name>
    <message numerus="yes">
        <source>%n further events, the last on %1</source>
        <translation>
            <numerusform>%n further event, on %1</numerusform>
            <numerusform>%n further events, the last on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SeriesLine</name>
    <message numerus="yes">
        <source>This was changed for this one only. %n later ones are as before.</source>
        <translation>
            <numerusform>This was changed for this one only. %n later one is as before.</numerusform>
            <numerusform>This was changed for this one only. %n later ones are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n later ones too.</source>
        <translation>
            <numerusform>Changed %n later one too.</numerusform>
            <numerusform>Changed %n later ones too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them something had been changed apart, and stays.</source>
        <translation>
            <numerusform>In %n of them something had been changed apart, and stays.</numerusform>
            <numerusform>In %n of them something had been changed apart, and stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SessionFiles</name>
    <message numerus="yes">
        <source>%n new sessions</source>
        <translation>
            <numerusform>%n new session</numerusform>
            <numerusform>%n new sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SessionSignUpsDialog</name>
    <message numerus="yes">
        <source>%1 of %n places taken</source>
        <translation>
            <numerusform>%1 of %n place taken</numerusform>
            <numerusform>%1 of %n places taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed up</source>
        <translation>
            <numerusform>%n signed up</numerusform>
            <numerusform>%n signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there</source>
        <translation>
            <numerusform>%n was there</numerusform>
            <numerusform>%n were there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SessionSignUpsPrint</name>
    <message numerus="yes">
        <source>%n have a place.</source>
        <translation>
            <numerusform>%n has a place.</numerusform>
            <numerusform>%n have a place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for one.</source>
        <translation>
            <numerusform>%n waits for one.</numerusform>
            <numerusform>%n wait for one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SheetPrint</name>
    <message numerus="yes">
        <source>Phone sheet with %n people.</source>
        <translation>
            <numerusform>Phone sheet with %n person.</numerusform>
            <numerusform>Phone sheet with %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign-in sheet with %n people.</source>
        <translation>
            <numerusform>Sign-in sheet with %n person.</numerusform>
            <numerusform>Sign-in sheet with %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm calls with %n people.</source>
        <translation>
            <numerusform>Confirm calls with %n person.</numerusform>
            <numerusform>Confirm calls with %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Sheets</name>
    <message numerus="yes">
        <source>Print phone sheet %1: %n people</source>
        <translation>
            <numerusform>Print phone sheet %1: %n person</numerusform>
            <numerusform>Print phone sheet %1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print sign-in sheet %1: %n people</source>
        <translation>
            <numerusform>Print sign-in sheet %1: %n person</numerusform>
            <numerusform>Print sign-in sheet %1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print sheet %1 of confirm calls: %n people</source>
        <translation>
            <numerusform>Print sheet %1 of confirm calls: %n person</numerusform>
            <numerusform>Print sheet %1 of confirm calls: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ShiftDialog</name>
    <message numerus="yes">
        <source>That makes %n shifts.</source>
        <translation>
            <numerusform>That makes %n shift.</numerusform>
            <numerusform>That makes %n shifts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ShiftPrint</name>
    <message numerus="yes">
        <source>%1 of %n places filled.</source>
        <translation>
            <numerusform>%1 of %n place filled.</numerusform>
            <numerusform>%1 of %n places filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ShiftTableModel</name>
    <message numerus="yes">
        <source>%n looking for cover</source>
        <translation>
            <numerusform>%n looking for cover</numerusform>
            <numerusform>%n looking for cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ShiftsPart</name>
    <message numerus="yes">
        <source>%n shifts</source>
        <translation>
            <numerusform>%n shift</numerusform>
            <numerusform>%n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n places filled</source>
        <translation>
            <numerusform>%1 of %n place filled</numerusform>
            <numerusform>%1 of %n places filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n looking for cover</source>
        <translation>
            <numerusform>%n looking for cover</numerusform>
            <numerusform>%n looking for cover</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::SignInDialog</name>
    <message numerus="yes">
        <source>That was not the passphrase. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>That was not the passphrase. Wait %n second, then try again.</numerusform>
            <numerusform>That was not the passphrase. Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Staffing</name>
    <message numerus="yes">
        <source>Make %n shifts of “%1”</source>
        <translation>
            <numerusform>Make %n shift of “%1”</numerusform>
            <numerusform>Make %n shifts of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n shifts</source>
        <translation>
            <numerusform>Delete %n shift</numerusform>
            <numerusform>Delete %n shifts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Volunteer shifts of %n people: %1</source>
        <translation>
            <numerusform>Volunteer shifts of %n person: %1</numerusform>
            <numerusform>Volunteer shifts of %n people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people off their shifts</source>
        <translation>
            <numerusform>Take %n person off their shift</numerusform>
            <numerusform>Take %n people off their shifts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::StandingDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noting it for %n people …</source>
        <translation>
            <numerusform>Noting it for %n person …</numerusform>
            <numerusform>Noting it for %n people …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::StatusBar</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::StipendHead</name>
    <message numerus="yes">
        <source>%n to be calculated</source>
        <translation>
            <numerusform>%n to be calculated</numerusform>
            <numerusform>%n to be calculated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n to be confirmed</numerusform>
            <numerusform>%n to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be paid</source>
        <translation>
            <numerusform>%n to be paid</numerusform>
            <numerusform>%n to be paid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::StipendPrint</name>
    <message numerus="yes">
        <source>%n lines, %1 in all.</source>
        <translation>
            <numerusform>%n line, %1 in all.</numerusform>
            <numerusform>%n lines, %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Stipends</name>
    <message numerus="yes">
        <source>Confirm %n stipends</source>
        <translation>
            <numerusform>Confirm %n stipend</numerusform>
            <numerusform>Confirm %n stipends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pay %n stipends</source>
        <translation>
            <numerusform>Pay %n stipend</numerusform>
            <numerusform>Pay %n stipends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::StipendsPage</name>
    <message numerus="yes">
        <source>%n would get %1 in all. Nothing is paid before you confirm it.</source>
        <translation>
            <numerusform>%n stipend would come to %1. Nothing is paid before you confirm it.</numerusform>
            <numerusform>%n stipends would come to %1 in all. Nothing is paid before you confirm it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TagDialog</name>
    <message numerus="yes">
        <source>%n people have the tag “%1” already.</source>
        <translation>
            <numerusform>%n person has the tag “%1” already.</numerusform>
            <numerusform>%n people have the tag “%1” already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the two are joined, the %n people tagged “%1” get it as well.</source>
        <translation>
            <numerusform>When the two are joined, the %n person tagged “%1” gets it as well.</numerusform>
            <numerusform>When the two are joined, the %n people tagged “%1” get it as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TallyDialog</name>
    <message numerus="yes">
        <source>%n cards differ</source>
        <translation>
            <numerusform>%n card differs</numerusform>
            <numerusform>%n cards differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards were counted once</source>
        <translation>
            <numerusform>%n card was counted once</numerusform>
            <numerusform>%n cards were counted once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TaskFiles</name>
    <message numerus="yes">
        <source>%n new tasks</source>
        <translation>
            <numerusform>%n new task</numerusform>
            <numerusform>%n new tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TaskPeople</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TaskTemplates</name>
    <message numerus="yes">
        <source>%n days are more than ten years. Type fewer.</source>
        <translation>
            <numerusform>%n day is more than ten years. Type fewer.</numerusform>
            <numerusform>%n days are more than ten years. Type fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks from “%1” for %2</source>
        <translation>
            <numerusform>Add %n task from “%1” for %2</numerusform>
            <numerusform>Add %n tasks from “%1” for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks from “%1”</source>
        <translation>
            <numerusform>Add %n task from “%1”</numerusform>
            <numerusform>Add %n tasks from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n open tasks of %1: %2</source>
        <translation>
            <numerusform>Move %n open task of %1: %2</numerusform>
            <numerusform>Move %n open tasks of %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TemplateUseDialog</name>
    <message numerus="yes">
        <source>Add %n tasks</source>
        <translation>
            <numerusform>Add %n task</numerusform>
            <numerusform>Add %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already and are left out; tick one to have it twice.</source>
        <translation>
            <numerusform>%n is there already and is left out; tick it to have it twice.</numerusform>
            <numerusform>%n are there already and are left out; tick one to have it twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these days fall on a weekend, and stay there.</source>
        <translation>
            <numerusform>%n of these days falls on a weekend, and stays there.</numerusform>
            <numerusform>%n of these days fall on a weekend, and stay there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TermPart</name>
    <message numerus="yes">
        <source>Move %n open tasks: %1</source>
        <translation>
            <numerusform>Move %n open task: %1</numerusform>
            <numerusform>Move %n open tasks: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TodayModel</name>
    <message numerus="yes">
        <source>%n said yes</source>
        <translation>
            <numerusform>%n said yes</numerusform>
            <numerusform>%n said yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs have no plan yet.</source>
        <translation>
            <numerusform>%n need has no plan yet.</numerusform>
            <numerusform>%n needs have no plan yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::TodayPage</name>
    <message numerus="yes">
        <source>%n follow-ups are due</source>
        <translation>
            <numerusform>%n follow-up is due</numerusform>
            <numerusform>%n follow-ups are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offers wait for a first ask</source>
        <translation>
            <numerusform>%n offer waits for a first ask</numerusform>
            <numerusform>%n offers wait for a first ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are due</source>
        <translation>
            <numerusform>%n task is due</numerusform>
            <numerusform>%n tasks are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks wait for approval</source>
        <translation>
            <numerusform>%n week waits for approval</numerusform>
            <numerusform>%n weeks wait for approval</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your weeks came back</source>
        <translation>
            <numerusform>%n of your weeks came back</numerusform>
            <numerusform>%n of your weeks came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::ValuesStep</name>
    <message numerus="yes">
        <source>%n codes need an explanation.</source>
        <translation>
            <numerusform>%n code needs an explanation.</numerusform>
            <numerusform>%n codes need an explanation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags are new: %1.</source>
        <translation>
            <numerusform>%n tag is new: %1.</numerusform>
            <numerusform>%n tags are new: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::VenueDialog</name>
    <message numerus="yes">
        <source>“%1” is used by: %2. %n sessions lose their room and keep their time.</source>
        <translation>
            <numerusform>“%1” is used by: %2. %n session loses its room and keeps its time.</numerusform>
            <numerusform>“%1” is used by: %2. %n sessions lose their room and keep their time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::VolunteersPage</name>
    <message numerus="yes">
        <source>%n volunteers</source>
        <translation>
            <numerusform>%n volunteer</numerusform>
            <numerusform>%n volunteers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a first ask</source>
        <translation>
            <numerusform>%n waits for a first ask</numerusform>
            <numerusform>%n wait for a first ask</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::VotesStep</name>
    <message numerus="yes">
        <source>Wrote %n lines to %1.</source>
        <translation>
            <numerusform>Wrote %n line to %1.</numerusform>
            <numerusform>Wrote %n lines to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots that were cast here are in the box until others join them, or the vote is closed. Keep the program open.</source>
        <translation>
            <numerusform>%n ballot that was cast here is in the box until others join it, or the vote is closed. Keep the program open.</numerusform>
            <numerusform>%n ballots that were cast here are in the box until others join them, or the vote is closed. Keep the program open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots are left in the box. By themselves they are so few that the history may tell who cast them.</source>
        <translation>
            <numerusform>%n ballot is left in the box. By itself the history may tell who cast it.</numerusform>
            <numerusform>%n ballots are left in the box. By themselves they are so few that the history may tell who cast them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WaitingSessionModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · wanted by %n</source>
        <translation>
            <numerusform>%1 · %2 · wanted by %n</numerusform>
            <numerusform>%1 · %2 · wanted by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WallChartModel</name>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leaders, for up to %1</source>
        <translation>
            <numerusform>%n leader, for up to %1</numerusform>
            <numerusform>%n leaders, for up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>%n person works here</numerusform>
            <numerusform>%n people work here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to 30 %</source>
        <translation>
            <numerusform>%n more to 30 %</numerusform>
            <numerusform>%n more to 30 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to a majority</source>
        <translation>
            <numerusform>%n more to a majority</numerusform>
            <numerusform>%n more to a majority</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to the goal of %1 %</source>
        <translation>
            <numerusform>%n more to the goal of %1 %</numerusform>
            <numerusform>%n more to the goal of %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts without enough leaders</source>
        <translation>
            <numerusform>%n part without enough leaders</numerusform>
            <numerusform>%n parts without enough leaders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WallGridModel</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WallPart</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WallPrint</name>
    <message numerus="yes">
        <source>%n cards on the wall.</source>
        <translation>
            <numerusform>%n card on the wall.</numerusform>
            <numerusform>%n cards on the wall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards, four on a page, to cut out.</source>
        <translation>
            <numerusform>%n card, four on a page, to cut out.</numerusform>
            <numerusform>%n cards, four on a page, to cut out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots, each with the cards in another order.</source>
        <translation>
            <numerusform>%n ballot, each with the cards in another order.</numerusform>
            <numerusform>%n ballots, each with the cards in another order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms, a page for each door.</source>
        <translation>
            <numerusform>%n room, a page for each door.</numerusform>
            <numerusform>%n rooms, a page for each door.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WallTimesDialog</name>
    <message numerus="yes">
        <source>%n cards come off the wall.</source>
        <translation>
            <numerusform>%n card comes off the wall.</numerusform>
            <numerusform>%n cards come off the wall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::Walls</name>
    <message numerus="yes">
        <source>Place %n cards on the wall</source>
        <translation>
            <numerusform>Place %n card on the wall</numerusform>
            <numerusform>Place %n cards on the wall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sessions</source>
        <comment>from the wall</comment>
        <translation>
            <numerusform>%n new session</numerusform>
            <numerusform>%n new sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places changed in the draft</source>
        <translation>
            <numerusform>%n place changed in the draft</numerusform>
            <numerusform>%n places changed in the draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are called off in the programme and stay so</source>
        <translation>
            <numerusform>%n is called off in the programme and stays so</numerusform>
            <numerusform>%n are called off in the programme and stay so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WhyDialog</name>
    <message numerus="yes">
        <source>%n people want to come.</source>
        <translation>
            <numerusform>%n person wants to come.</numerusform>
            <numerusform>%n people want to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them also want “%1”.</source>
        <translation>
            <numerusform>%n of them also wants “%1”.</numerusform>
            <numerusform>%n of them also want “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wishes missed</source>
        <translation>
            <numerusform>%n more wish missed</numerusform>
            <numerusform>%n more wishes missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer wishes missed</source>
        <translation>
            <numerusform>%n fewer wish missed</numerusform>
            <numerusform>%n fewer wishes missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times the room is taken.</source>
        <translation>
            <numerusform>%n time the room is taken.</numerusform>
            <numerusform>%n times the room is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times somebody who holds it is elsewhere.</source>
        <translation>
            <numerusform>%n time somebody who holds it is elsewhere.</numerusform>
            <numerusform>%n times somebody who holds it is elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times the room or its people are not available, or one cannot get in without steps.</source>
        <translation>
            <numerusform>%n time the room or its people are not available, or one cannot get in without steps.</numerusform>
            <numerusform>%n times the room or its people are not available, or one cannot get in without steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times equipment lacks.</source>
        <translation>
            <numerusform>%n time equipment lacks.</numerusform>
            <numerusform>%n times equipment lacks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WordQuestions</name>
    <message numerus="yes">
        <source>%1, %n rows</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WorkExports</name>
    <message numerus="yes">
        <source>Export %n entries of %1 to %2</source>
        <translation>
            <numerusform>Export %n entry of %1 to %2</numerusform>
            <numerusform>Export %n entries of %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n tasks to %1</source>
        <translation>
            <numerusform>Export %n task to %1</numerusform>
            <numerusform>Export %n tasks to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n entries of everybody to %1</source>
        <translation>
            <numerusform>Export %n entry of everybody to %1</numerusform>
            <numerusform>Export %n entries of everybody to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rnf::WorkplacePage</name>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n units</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n people to %1.</source>
        <translation>
            <numerusform>Moved %n person to %1.</numerusform>
            <numerusform>Moved %n people to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moving %n people …</source>
        <translation>
            <numerusform>Moving %n person …</numerusform>
            <numerusform>Moving %n people …</numerusform>
        </translation>
    </message>
</context>
</TS>
