<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what comes next in the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair declares the sitting open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who did not answer is absent, and what was announced stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who presides the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the chair of the sitting, from one question on if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elect the secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the secretary of the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair closes the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the list of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is on the disk already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the gesture taken back count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any part of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member comes in, or comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member hands in a written proxy to a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revokes the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member takes back the proxy that he gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member is interested in this question: neither debate nor vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presides this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member presides the question shown, and that one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the question shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the question shown in discussion, in its turn or out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair takes the question shown off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourn the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question shown is put off to a later sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question treated before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question treated after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the question that is being treated, or the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark letters on a light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light letters on a dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White and yellow on black</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated in place {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not treated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening of the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the proxy of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived during the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left during the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met a fault and goes on. Everything noted so far is on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>the proxy of {giver} to {holder} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy of {giver} to {holder} no longer counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holder} votes for {giver}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voters {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {number}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quorum is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE QUORUM IS LOST: {counted} of {required}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum {required}, reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quorum {required}, not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExceptionLine</name>
    <message>
        <source>Vote by exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>{member} is called: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{giver} gives a proxy to {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of {giver} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} presides this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} presides the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} is secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {at} is opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {at} is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {at} is adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on question {at}: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} is struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesture {gesture} is undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gesture {gesture} is done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extract of question {at} is issued, revision {revision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at question {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during question {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>Why this number?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted for the quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>At the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the vote on question {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revokes the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presides this question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presides the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjourn the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open without quorum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GestureBar</name>
    <message>
        <source>Gesture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during the debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom does {name} name instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of {name} has lost its holder. Esc: nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any part of the member’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any part of the holder’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say at which question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum is not reached: write down why the question is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper seen as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18:40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12/3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original, e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Noted: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{assembly}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingChooser</name>
    <message>
        <source>Secrétariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a meeting file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database holds no meeting yet: bring in a meeting file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a meeting file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>Opening of the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presided by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secretary: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not treated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened without quorum: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuorumRadar</name>
    <message numerus="yes">
        <source>%n seat(s) in office</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present at the vote</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum: {figures}. {margin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}, no quorum is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted}, {required} required</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n present or represented</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Second call, or no quorum in this assembly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Quorum not reached: %n member(s) lacking</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum just reached: one departure breaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Quorum reached, margin %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Find a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a member: any part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Open the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who presides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elect the secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the vote on question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call {called}/{seats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions {settled}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreadStrip</name>
    <message>
        <source>needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under discussion: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoteEntry</name>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the vote is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All for; save c dup ; a mar, leg ; n voi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c: against, a: abstaining, n: not voting, then names; empty: everybody for. Enter notes the vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is voted at the opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question was put aside: nothing is voted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has votes that are not noted on one line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Votes</name>
    <message>
        <source>Public ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out for the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a substitute sits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”: begin with c (against), a (abstaining) or n (not voting), then the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”: who? Type any part of the name, or a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member is named “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” may be {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” gives a second number for one choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” speaks of all the others a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”: a secret ballot has numbers, never names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}”: blank and void papers have no name; give their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is neither present nor represented at question {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} is recused at question {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} answers for the account and takes no part in its vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has no vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} does not vote: a substitute sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abstaining {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not voting {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= voters {voters} ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {total} ≠ voters {voters} ✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie, settled by the vote of {chair}, who presides: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided as long as votes are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tie that nobody can settle: undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{outcome} unanimously</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstaining: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not voting: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjourned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deliberation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executive’s account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>The convocation was sent {given} clear days before the sitting, {needed} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: no quorum, {counted} members counted where {required} are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} holds more proxies than one member may, those of {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} is both giver and holder of one proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} gave a proxy to {second}, who is out and gave one too; it is not passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} gave a proxy to {second}, who is absent all the while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} gave a proxy to {second}, who has no vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} gave a proxy to {second} and is present all the while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first}, who has no vote of a seat in office, gave a proxy to {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} gave a proxy, and a substitute, {second}, sits or was to hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} is recused, yet stands among those who voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} is neither present nor represented, yet stands among those who voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} has no vote, yet stands among those who voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {counted} votes were noted for {voters} voters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the ballot is secret, yet it names {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} stands among those who voted on an account of which that member must answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} presides and is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first} presides a question in which that member may take no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {first}, the secretary, is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} members bear the name {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {demanding} of the {present} members present asked for this ballot, {share} must.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: nobody has noted how {all} voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {found} ballots were found, {counted} were counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: an appointment was voted in public, and the secret ballot was not waived unanimously.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {standing} candidates stand for {posts} posts, so that none takes effect without a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {names} are equal, and the birth dates that would choose the elder are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {vacant} posts stay vacant, since a list has fewer candidates than it won.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: nobody is named to sign the extract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the file of annex {annex} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: annex {annex} is no PDF that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name} has no delegation of signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the delegation of {name} begins on {since} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the delegation of {name} ended on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the delegation of {name} does not reach the theme “{theme}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name} signs in another capacity than that of the delegation, “{capacity}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: the order that gives {name} the delegation is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: transmitted on {date}, before the sitting of {sitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: received on {date}, before the sitting of {sitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: published on {date}, before the sitting of {sitting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {date} is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: received on {received}, before the transmission on {transmitted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named to preside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secretary is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {member} is present already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {member} is not present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} cannot be both giver and holder of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} has no vote to give a proxy for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} has no vote and cannot hold the proxy of {giver}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of {member} would end after question {until}, before it begins at question {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {member} has no proxy in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {member} is recused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} has no vote and cannot preside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is suspended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sitting is not suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} was opened already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} was withdrawn from the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} was adjourned to a later sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: {member} is named twice in one vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: the ballot is secret, the choice of {member} is not written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: {member} wants a secret ballot, which only all together may give up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: {standing} candidates stand for {posts} posts; it takes a vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question}: “{candidate}” stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} was voted already; amendments are put to the vote before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted: question {question} is an appointment, which is voted on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted: question {question} is the executive&apos;s account, voted under another chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted: question {question} has amendments, so that it is voted on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted: the quorum of question {question} is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted: {member} has no vote on question {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these questions is still to be voted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no member {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no question {question}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: what ends there for {member} follows from {holder}, who came or went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: what is noted of {member} before and after leaves no room for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {entry} was struck or undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database already holds the meeting of {date} of {assembly}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no meeting {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no assembly {assembly}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no member {member}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds no mandate {mandate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} has another mandate in this assembly on some of these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has a question {question} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} stays on the agenda: the journal or an issued extract speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{member} keeps a seat: the journal of this meeting is begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {question} has no annex {annex}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the database itself: a copy needs another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no database of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged; a backup copy may lie beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened or written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in use by another program; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, vote {ballot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, vote “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
