<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%Ln assets imported.</source>
        <translation>
            <numerusform>%Ln asset imported.</numerusform>
            <numerusform>%Ln assets imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln work orders imported.</source>
        <translation>
            <numerusform>%Ln work order imported.</numerusform>
            <numerusform>%Ln work orders imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogUndo</name>
    <message numerus="yes">
        <source>and %n more field</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MayDo</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moments</name>
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
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last used %n minute(s) ago</source>
        <translation>
            <numerusform>last used %n minute ago</numerusform>
            <numerusform>last used %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last used %n hour(s) ago</source>
        <translation>
            <numerusform>last used %n hour ago</numerusform>
            <numerusform>last used %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) are left.</source>
        <translation>
            <numerusform>%n recovery code is left.</numerusform>
            <numerusform>%n recovery codes are left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait(s) for you</source>
        <translation>
            <numerusform>%n change waits for you</numerusform>
            <numerusform>%n changes wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PendingChanges</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransactionsLog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::AppAuthorizationsPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::AuthorizationDeeds</name>
    <message numerus="yes">
        <source>%n app will stop working at once for the people who are chosen. They can connect again.</source>
        <translation>
            <numerusform>%n app will stop working at once for the people who are chosen. They can connect again.</numerusform>
            <numerusform>%n apps will stop working at once for the people who are chosen. They can connect again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n</source>
        <comment>accesses</comment>
        <translation>
            <numerusform>Revoke %n</numerusform>
            <numerusform>Revoke %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app will stop working for %1 at once. They can connect again.</source>
        <comment>person</comment>
        <translation>
            <numerusform>%n app will stop working for %1 at once. They can connect again.</numerusform>
            <numerusform>%n apps will stop working for %1 at once. They can connect again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will stop working for %n person at once. They can connect again.</source>
        <comment>app</comment>
        <translation>
            <numerusform>%1 will stop working for %n person at once. They can connect again.</numerusform>
            <numerusform>%1 will stop working for %n people at once. They can connect again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Access revoked: %n</source>
        <translation>
            <numerusform>Access revoked: %n</numerusform>
            <numerusform>Access revoked: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::AuthorizationDetails</name>
    <message numerus="yes">
        <source>%1 · %n call in the last 30 days</source>
        <translation>
            <numerusform>%1 · %n call in the last 30 days</numerusform>
            <numerusform>%1 · %n calls in the last 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::ConfigurationView</name>
    <message numerus="yes">
        <source>%n field(s) need attention</source>
        <translation>
            <numerusform>%n field needs attention</numerusform>
            <numerusform>%n fields need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::HeldNotice</name>
    <message numerus="yes">
        <source>%n change(s) to confirm</source>
        <translation>
            <numerusform>%n change to confirm</numerusform>
            <numerusform>%n changes to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::HomePage</name>
    <message numerus="yes">
        <source>%1 · %n authorization(s) in use</source>
        <translation>
            <numerusform>%1 · %n authorization in use</numerusform>
            <numerusform>%1 · %n authorizations in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that apps asked for wait for your confirmation</source>
        <translation>
            <numerusform>%n change that an app asked for waits for your confirmation</numerusform>
            <numerusform>%n changes that apps asked for wait for your confirmation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::ImportPage</name>
    <message numerus="yes">
        <source>about %Ln rows</source>
        <translation>
            <numerusform>about %Ln row</numerusform>
            <numerusform>about %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows need attention.</source>
        <translation>
            <numerusform>%Ln row needs attention.</numerusform>
            <numerusform>%Ln rows need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are ready.</source>
        <translation>
            <numerusform>The other one is ready.</numerusform>
            <numerusform>The other %Ln are ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::ImportQuestions</name>
    <message numerus="yes">
        <source>%Ln assets are not known yet.</source>
        <translation>
            <numerusform>%Ln asset is not known yet.</numerusform>
            <numerusform>%Ln assets are not known yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::LogDetails</name>
    <message numerus="yes">
        <source>and %n more record</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::TransactionsLogPage</name>
    <message numerus="yes">
        <source>%n+ new</source>
        <translation>
            <numerusform>%n+ new</numerusform>
            <numerusform>%n+ new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, show the newest entries</source>
        <translation>
            <numerusform>%n new, show the newest entries</numerusform>
            <numerusform>%n new, show the newest entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::accounts::AccountList</name>
    <message numerus="yes">
        <source>All browser sessions of these accounts end at once: %n. Apps that are connected stay connected.</source>
        <translation>
            <numerusform>All browser sessions of this account end at once. Apps that are connected stay connected.</numerusform>
            <numerusform>All browser sessions of these %n accounts end at once. Apps that are connected stay connected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::accounts::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::api_connection::ExpiryChoice</name>
    <message numerus="yes">
        <source>In %n days</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::connect::CallbackSection</name>
    <message numerus="yes">
        <source>And %n more on the list.</source>
        <translation>
            <numerusform>And %n more on the list.</numerusform>
            <numerusform>And %n more on the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::general::ServerSection</name>
    <message numerus="yes">
        <source>For %1. It expires on %2, in %n day(s).</source>
        <translation>
            <numerusform>For %1. It expires on %2, in %n day.</numerusform>
            <numerusform>For %1. It expires on %2, in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::held::ChangeDetails</name>
    <message numerus="yes">
        <source>and %n more record(s) that are not shown here</source>
        <translation>
            <numerusform>and %n more record that is not shown here</numerusform>
            <numerusform>and %n more records that are not shown here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::look::NewAbove</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new, go to the top of the list</source>
        <translation>
            <numerusform>%n new, go to the top of the list</numerusform>
            <numerusform>%n new, go to the top of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::CallbackRows</name>
    <message numerus="yes">
        <source>%n address(es) had no room: a consumer has at most 20.</source>
        <translation>
            <numerusform>%n address had no room: a consumer has at most 20.</numerusform>
            <numerusform>%n addresses had no room: a consumer has at most 20.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerFilters</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::ConsumerList</name>
    <message numerus="yes">
        <source>%n consumer(s) written to %1.</source>
        <translation>
            <numerusform>%n consumer written to %1.</numerusform>
            <numerusform>%n consumers written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::Deeds</name>
    <message numerus="yes">
        <source>%n consumer(s) enabled.</source>
        <translation>
            <numerusform>%n consumer enabled.</numerusform>
            <numerusform>%n consumers enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) disabled.</source>
        <translation>
            <numerusform>%n consumer disabled.</numerusform>
            <numerusform>%n consumers disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s) now in %1.</source>
        <translation>
            <numerusform>%n consumer now in %1.</numerusform>
            <numerusform>%n consumers now in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) revoked.</source>
        <translation>
            <numerusform>%n authorization revoked.</numerusform>
            <numerusform>%n authorizations revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is blocked; %n consumer(s) disabled.</source>
        <translation>
            <numerusform>%1 is blocked; %n consumer disabled.</numerusform>
            <numerusform>%1 is blocked; %n consumers disabled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::oauth_consumers::Words</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fractal::permissions::GroupPane</name>
    <message numerus="yes">
        <source>%n change(s) not saved: +%1 rights, −%2</source>
        <translation>
            <numerusform>%n change not saved: +%1 rights, −%2</numerusform>
            <numerusform>%n changes not saved: +%1 rights, −%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n for other records</source>
        <translation>
            <numerusform>%1, %n for other records</numerusform>
            <numerusform>%1, %n for other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Affects %n person(s) at their next call.</source>
        <translation>
            <numerusform>Affects %n person at their next call.</numerusform>
            <numerusform>Affects %n people at their next call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consumer(s)</source>
        <translation>
            <numerusform>%n consumer</numerusform>
            <numerusform>%n consumers</numerusform>
        </translation>
    </message>
</context>
</TS>
