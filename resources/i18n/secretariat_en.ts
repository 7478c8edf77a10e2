<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActBar</name>
        <message numerus="yes">
            <source>Proposed signatories for %n extract(s)</source>
            <translation>
                <numerusform>Proposed signatory for %n extract</numerusform>
                <numerusform>Proposed signatories for %n extracts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AgendaEditor</name>
        <message numerus="yes">
            <source>%n question(s) added; Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%n question added; Ctrl+Z takes it back.</numerusform>
                <numerusform>%n questions added; Ctrl+Z takes them back.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnnexList</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AuthorityPage</name>
        <message numerus="yes">
            <source>%n meeting(s) changed.</source>
            <translation>
                <numerusform>%n meeting changed.</numerusform>
                <numerusform>%n meetings changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) of which extracts were issued stay as they were.</source>
            <translation>
                <numerusform>%n meeting of which extracts were issued stays as it was.</numerusform>
                <numerusform>%n meetings of which extracts were issued stay as they were.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ballots</name>
        <message numerus="yes">
            <source>%n ballot(s) still to be counted</source>
            <translation>
                <numerusform>%n ballot still to be counted</numerusform>
                <numerusform>%n ballots still to be counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ballot(s) counted too many</source>
            <translation>
                <numerusform>%n ballot counted too many</numerusform>
                <numerusform>%n ballots counted too many</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) fewer than voters</source>
            <translation>
                <numerusform>%n envelope fewer than voters</numerusform>
                <numerusform>%n envelopes fewer than voters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) more than voters</source>
            <translation>
                <numerusform>%n envelope more than voters</numerusform>
                <numerusform>%n envelopes more than voters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a candidate has %n vote(s) more than there are ballots</source>
            <translation>
                <numerusform>a candidate has %n vote more than there are ballots</numerusform>
                <numerusform>a candidate has %n votes more than there are ballots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>elected: {names}; %n post(s) left for another round</source>
            <translation>
                <numerusform>elected: {names}; %n post left for another round</numerusform>
                <numerusform>elected: {names}; %n posts left for another round</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) left without a candidate</source>
            <translation>
                <numerusform>%n seat left without a candidate</numerusform>
                <numerusform>%n seats left without a candidate</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DemandLine</name>
        <message numerus="yes">
            <source>%n of {present} present are needed.</source>
            <translation>
                <numerusform>%n of {present} present is needed.</numerusform>
                <numerusform>%n of {present} present are needed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EveningPage</name>
        <message numerus="yes">
            <source>{path} written, %n page(s).</source>
            <translation>
                <numerusform>{path} written, %n page.</numerusform>
                <numerusform>{path} written, %n pages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExtractsPage</name>
        <message numerus="yes">
            <source>%n extract(s) have their signatory.</source>
            <translation>
                <numerusform>%n extract has its signatory.</numerusform>
                <numerusform>%n extracts have their signatory.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extract(s) still lack theirs: nobody is proposed without doubt.</source>
            <translation>
                <numerusform>%n extract still lacks its own: nobody is proposed without doubt.</numerusform>
                <numerusform>%n extracts still lack theirs: nobody is proposed without doubt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n member(s) taken over.</source>
            <translation>
                <numerusform>%n member taken over.</numerusform>
                <numerusform>%n members taken over.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n member(s) over</source>
            <translation>
                <numerusform>Take %n member over</numerusform>
                <numerusform>Take %n members over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n line(s)</source>
            <translation>
                <numerusform>{shown} of %n line</numerusform>
                <numerusform>{shown} of %n lines</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message numerus="yes">
            <source>%n seat(s) in office.</source>
            <translation>
                <numerusform>%n seat in office.</numerusform>
                <numerusform>%n seats in office.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message numerus="yes">
            <source>%n seat(s) in office today.</source>
            <translation>
                <numerusform>%n seat in office today.</numerusform>
                <numerusform>%n seats in office today.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperTask</name>
        <message numerus="yes">
            <source>%n sheet(s) written into {folder}.</source>
            <translation>
                <numerusform>%n sheet written into {folder}.</numerusform>
                <numerusform>%n sheets written into {folder}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProblemsPanel</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuorumRadar</name>
        <message numerus="yes">
            <source>%n seat(s) in office</source>
            <translation>
                <numerusform>%n seat in office</numerusform>
                <numerusform>%n seats in office</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present at the vote</source>
            <translation>
                <numerusform>%n present at the vote</numerusform>
                <numerusform>%n present at the vote</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present or represented</source>
            <translation>
                <numerusform>%n present or represented</numerusform>
                <numerusform>%n present or represented</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quorum not reached: %n member(s) lacking</source>
            <translation>
                <numerusform>Quorum not reached: %n member lacking</numerusform>
                <numerusform>Quorum not reached: %n members lacking</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Margin {margin}: any of %n members breaks it</source>
            <translation>
                <numerusform>Margin {margin}: %n member breaks it</numerusform>
                <numerusform>Margin {margin}: any of %n members breaks it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quorum reached, margin %n</source>
            <translation>
                <numerusform>Quorum reached, margin %n</numerusform>
                <numerusform>Quorum reached, margin %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RollCallPage</name>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n present</numerusform>
                <numerusform>%n present</numerusform>
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
            <source>%n absent</source>
            <translation>
                <numerusform>%n absent</numerusform>
                <numerusform>%n absent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proxy(ies)</source>
            <translation>
                <numerusform>%n proxy</numerusform>
                <numerusform>%n proxies</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to be called</source>
            <translation>
                <numerusform>%n still to be called</numerusform>
                <numerusform>%n still to be called</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RollCallVote</name>
        <message numerus="yes">
            <source>%n not heard yet</source>
            <translation>
                <numerusform>%n not heard yet</numerusform>
                <numerusform>%n not heard yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>= voters %n</source>
            <translation>
                <numerusform>= voters %n</numerusform>
                <numerusform>= voters %n</numerusform>
            </translation>
        </message>
    </context>
</TS>
