<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>rnf::ExportDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
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
    <name>rnf::ImportWizard</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
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
        <source>%n of the people of this list have no phone at all,</source>
        <translation>
            <numerusform>%n of the people of this list has no phone at all,</numerusform>
            <numerusform>%n of the people of this list have no phone at all,</numerusform>
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
    <name>rnf::MainWindow</name>
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
        <source>Moved %n people to %1.</source>
        <translation>
            <numerusform>Moved %n person to %1.</numerusform>
            <numerusform>Moved %n people to %1.</numerusform>
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
    <message numerus="yes">
        <source>Deleted %n people.</source>
        <translation>
            <numerusform>Deleted %n person.</numerusform>
            <numerusform>Deleted %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n people …</source>
        <translation>
            <numerusform>Deleting %n person …</numerusform>
            <numerusform>Deleting %n people …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody matches these %n conditions</source>
        <translation>
            <numerusform>Nobody matches this condition</numerusform>
            <numerusform>Nobody matches these %n conditions</numerusform>
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
    <name>rnf::TodayPage</name>
    <message numerus="yes">
        <source>%n follow-ups are due</source>
        <translation>
            <numerusform>%n follow-up is due</numerusform>
            <numerusform>%n follow-ups are due</numerusform>
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
</context>
<context>
    <name>rnf::WorkplacePage</name>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation>
            <numerusform>%n person works here</numerusform>
            <numerusform>%n people work here</numerusform>
        </translation>
    </message>
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
</context>
</TS>
