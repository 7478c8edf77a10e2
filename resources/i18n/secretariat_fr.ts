<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>ActBar</name>
        <message>
            <source>Number and signatory</source>
            <translation>Numéro et signataire</translation>
        </message>
        <message>
            <source>Write (Enter)</source>
            <translation>Enregistrer (Entrée)</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Annuler (Échap)</translation>
        </message>
        <message>
            <source>Number of the deliberation</source>
            <translation>Numéro de la délibération</translation>
        </message>
        <message>
            <source>Proposed signatory</source>
            <translation>Signataire proposé</translation>
        </message>
        <message>
            <source>Capacity, line by line</source>
            <translation>Qualité, ligne par ligne</translation>
        </message>
        <message>
            <source>Name as printed</source>
            <translation>Nom tel qu’il est imprimé</translation>
        </message>
        <message numerus="yes">
            <source>Proposed signatories for %n extract(s)</source>
            <translation>
                <numerusform>Signataire proposé pour %n extrait</numerusform>
                <numerusform>Signataires proposés pour %n extraits</numerusform>
            </translation>
        </message>
        <message>
            <source>Whoever has the delegation for each theme, or the executive</source>
            <translation>Le délégataire du thème de chacun, ou l’exécutif</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Question {question}: its extract is sealed, so that its number stays.</source>
            <translation>Question {question} : son extrait est scellé, son numéro ne change donc plus.</translation>
        </message>
        <message>
            <source>Question {question}: without a number typed here, the seal gives the next one.</source>
            <translation>Question {question} : sans numéro saisi ici, le scellement donne le suivant.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Sitting</source>
            <translation>&amp;Séance</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Member</source>
            <translation>&amp;Membre</translation>
        </message>
        <message>
            <source>&amp;Question</source>
            <translation>&amp;Question</translation>
        </message>
        <message>
            <source>V&amp;otes</source>
            <translation>V&amp;otes</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <source>{action}: {what}</source>
            <translation>{action} : {what}</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Étape suivante</translation>
        </message>
        <message>
            <source>Do what comes next in the sitting</source>
            <translation>Faire ce que la séance appelle maintenant</translation>
        </message>
        <message>
            <source>Open the sitting</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>The chair declares the sitting open</source>
            <translation>La présidence déclare la séance ouverte</translation>
        </message>
        <message>
            <source>Finish the roll call</source>
            <translation>Terminer l’appel</translation>
        </message>
        <message>
            <source>Everybody who did not answer is absent, and what was announced stands</source>
            <translation>Qui n’a pas répondu est absent, et ce qui était annoncé demeure</translation>
        </message>
        <message>
            <source>Say who presides the sitting</source>
            <translation>Désigner la présidence de la séance</translation>
        </message>
        <message>
            <source>Name the chair of the sitting, from one question on if need be</source>
            <translation>Indiquer qui préside la séance, au besoin à partir d’une question</translation>
        </message>
        <message>
            <source>Elect the secretary</source>
            <translation>Élire le secrétaire de séance</translation>
        </message>
        <message>
            <source>Name the secretary of the sitting</source>
            <translation>Indiquer qui assure le secrétariat de la séance</translation>
        </message>
        <message>
            <source>Second call, without quorum</source>
            <translation>Seconde convocation, sans quorum</translation>
        </message>
        <message>
            <source>Say whether this is a second call on the same agenda, which needs no quorum</source>
            <translation>Indiquer s’il s’agit d’une seconde convocation sur le même ordre du jour, dispensée de quorum</translation>
        </message>
        <message>
            <source>Suspend the sitting</source>
            <translation>Suspendre la séance</translation>
        </message>
        <message>
            <source>The sitting is interrupted</source>
            <translation>La séance est interrompue</translation>
        </message>
        <message>
            <source>Resume the sitting</source>
            <translation>Reprendre la séance</translation>
        </message>
        <message>
            <source>The sitting goes on</source>
            <translation>La séance continue</translation>
        </message>
        <message>
            <source>Go into closed session</source>
            <translation>Passer à huis clos</translation>
        </message>
        <message>
            <source>The public is sent out, as members or the chair ask</source>
            <translation>Le public sort, à la demande de membres ou de la présidence</translation>
        </message>
        <message>
            <source>Let the public in again</source>
            <translation>Lever le huis clos</translation>
        </message>
        <message>
            <source>The closed session ends</source>
            <translation>Le public revient dans la salle</translation>
        </message>
        <message>
            <source>Close the sitting</source>
            <translation>Lever la séance</translation>
        </message>
        <message>
            <source>The chair closes the sitting</source>
            <translation>La présidence lève la séance</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Préparer</translation>
        </message>
        <message>
            <source>Authority, members, convocation and agenda of this meeting</source>
            <translation>Collectivité, membres, convocation et ordre du jour de cette séance</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>Répéter la séance</translation>
        </message>
        <message>
            <source>Play the sitting with its members and agenda; nothing of it is kept</source>
            <translation>Jouer la séance avec ses membres et son ordre du jour ; rien n’en est conservé</translation>
        </message>
        <message>
            <source>End the rehearsal</source>
            <translation>Terminer la répétition</translation>
        </message>
        <message>
            <source>Throw the rehearsal away and go back to the meeting</source>
            <translation>Jeter la répétition et revenir à la séance</translation>
        </message>
        <message>
            <source>Paper in case of…</source>
            <translation>Papier de secours…</translation>
        </message>
        <message>
            <source>Attendance sheet, grid of roll and votes, proxies, ballots and counting sheet</source>
            <translation>Feuille de présence, grille d’appel et de vote, pouvoirs, bulletins et feuille de dépouillement</translation>
        </message>
        <message>
            <source>Another meeting…</source>
            <translation>Autre séance…</translation>
        </message>
        <message>
            <source>&amp;Preparation</source>
            <translation>&amp;Préparation</translation>
        </message>
        <message>
            <source>Go to the window of the sitting with the meeting in hand</source>
            <translation>Passer à la fenêtre de séance avec la séance en cours de préparation</translation>
        </message>
        <message>
            <source>Another assembly of the authority</source>
            <translation>Autre assemblée de la collectivité</translation>
        </message>
        <message>
            <source>A bureau, a standing committee, … with members of its own</source>
            <translation>Un bureau, une commission permanente, etc., avec ses propres membres</translation>
        </message>
        <message>
            <source>Import a list of members…</source>
            <translation>Importer une liste de membres…</translation>
        </message>
        <message>
            <source>From the national register, a table or idelibre</source>
            <translation>Depuis le répertoire national des élus, un tableau ou idelibre</translation>
        </message>
        <message>
            <source>Export the list of members…</source>
            <translation>Exporter la liste des membres…</translation>
        </message>
        <message>
            <source>As CSV or XLSX</source>
            <translation>Au format CSV ou XLSX</translation>
        </message>
        <message>
            <source>Import an agenda…</source>
            <translation>Importer un ordre du jour…</translation>
        </message>
        <message>
            <source>From a table or a numbered list in a text</source>
            <translation>Depuis un tableau ou la liste numérotée d’un texte</translation>
        </message>
        <message>
            <source>All meetings…</source>
            <translation>Toutes les séances…</translation>
        </message>
        <message>
            <source>Go back to the list of meetings</source>
            <translation>Revenir à la liste des séances</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Close the window; everything is on the disk already</source>
            <translation>Fermer la fenêtre ; tout est déjà sur le disque</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Take back the last change of an order or an agenda</source>
            <translation>Annuler le dernier changement d’un ordre ou d’un ordre du jour</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <translation>Rétablir ce qui a été annulé</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nouveau</translation>
        </message>
        <message>
            <source>A member, a question or a delegation, as the page has it</source>
            <translation>Un membre, une question ou une délégation, selon la page</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>What is in hand</source>
            <translation>L’élément sélectionné</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>One place up in the order</source>
            <translation>Une place plus haut dans l’ordre</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>One place down in the order</source>
            <translation>Une place plus bas dans l’ordre</translation>
        </message>
        <message>
            <source>Below the question before</source>
            <translation>Sous la question précédente</translation>
        </message>
        <message>
            <source>A question under question 3 is printed 3.1</source>
            <translation>Une question sous la question 3 s’imprime 3.1</translation>
        </message>
        <message>
            <source>Out of the question before</source>
            <translation>Hors de la question précédente</translation>
        </message>
        <message>
            <source>A question printed 3.1 gets a number of its own</source>
            <translation>Une question imprimée 3.1 reçoit un numéro à elle</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Collectivité</translation>
        </message>
        <message>
            <source>The authority and its assembly, rules, numbers, delegations</source>
            <translation>La collectivité et son assemblée, règles, numérotation, délégations</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Membres</translation>
        </message>
        <message>
            <source>The members in order of precedence, with their mandates</source>
            <translation>Les membres dans l’ordre du tableau, avec leurs mandats</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>What a list from outside would change</source>
            <translation>Ce que changerait une liste venue d’ailleurs</translation>
        </message>
        <message>
            <source>Meeting and agenda</source>
            <translation>Séance et ordre du jour</translation>
        </message>
        <message>
            <source>Day, convocation, seats and agenda of a meeting</source>
            <translation>Date, convocation, sièges et ordre du jour d’une séance</translation>
        </message>
        <message>
            <source>Take back the last gesture</source>
            <translation>Revenir sur le dernier geste</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Let the gesture taken back count again</source>
            <translation>Rétablir le geste annulé</translation>
        </message>
        <message>
            <source>Find a member</source>
            <translation>Chercher un membre</translation>
        </message>
        <message>
            <source>Type any part of a name</source>
            <translation>Saisir une partie quelconque du nom</translation>
        </message>
        <message>
            <source>Arrives</source>
            <translation>Arrive</translation>
        </message>
        <message>
            <source>The member comes in, or comes back</source>
            <translation>Le membre entre en séance, ou y revient</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Quitte la séance</translation>
        </message>
        <message>
            <source>The member goes out</source>
            <translation>Le membre sort de la salle</translation>
        </message>
        <message>
            <source>Gives a proxy</source>
            <translation>Donne pouvoir</translation>
        </message>
        <message>
            <source>The member hands in a written proxy to a colleague</source>
            <translation>Le membre remet un pouvoir écrit à un collègue</translation>
        </message>
        <message>
            <source>Revokes the proxy</source>
            <translation>Révoque le pouvoir</translation>
        </message>
        <message>
            <source>The member takes back the proxy that he gave</source>
            <translation>Le membre reprend le pouvoir qu’il a donné</translation>
        </message>
        <message>
            <source>Is recused</source>
            <translation>Se déporte</translation>
        </message>
        <message>
            <source>The member is interested in this question: neither debate nor vote</source>
            <translation>Le membre est intéressé à cette question : ni débat, ni vote</translation>
        </message>
        <message>
            <source>Presides this question</source>
            <translation>Préside cette question</translation>
        </message>
        <message>
            <source>The member presides the question shown, and that one only</source>
            <translation>Le membre préside la question affichée, et celle-là seulement</translation>
        </message>
        <message>
            <source>Open the question shown</source>
            <translation>Ouvrir la question affichée</translation>
        </message>
        <message>
            <source>Put the question shown in discussion, in its turn or out of it</source>
            <translation>Mettre la question affichée en discussion, à son tour ou non</translation>
        </message>
        <message>
            <source>Withdraw the question</source>
            <translation>Retirer la question</translation>
        </message>
        <message>
            <source>The chair takes the question shown off the agenda</source>
            <translation>La présidence retire la question affichée de l’ordre du jour</translation>
        </message>
        <message>
            <source>Adjourn the question</source>
            <translation>Ajourner la question</translation>
        </message>
        <message>
            <source>The question shown is put off to a later sitting</source>
            <translation>La question affichée est renvoyée à une séance ultérieure</translation>
        </message>
        <message>
            <source>Add a question…</source>
            <translation>Ajouter une question…</translation>
        </message>
        <message>
            <source>Put a question on the agenda that the convocation did not announce</source>
            <translation>Inscrire une question que la convocation n’annonçait pas</translation>
        </message>
        <message>
            <source>Reason for going on without quorum</source>
            <translation>Motif de la poursuite sans quorum</translation>
        </message>
        <message>
            <source>Write down why the question shown was treated although the quorum lacked</source>
            <translation>Écrire pourquoi la question affichée a été traitée alors que le quorum manquait</translation>
        </message>
        <message>
            <source>Not on the convocation</source>
            <translation>Hors convocation</translation>
        </message>
        <message>
            <source>Say whether the convocation announced the question shown, or not</source>
            <translation>Indiquer si la convocation annonçait ou non la question affichée</translation>
        </message>
        <message>
            <source>Kind of the question</source>
            <translation>Nature de la question</translation>
        </message>
        <message>
            <source>Deliberation, information, appointment, executive’s account: the next one</source>
            <translation>Délibération, information, désignation, compte de l’exécutif : passer à la suivante</translation>
        </message>
        <message>
            <source>Previous question</source>
            <translation>Question précédente</translation>
        </message>
        <message>
            <source>Show the question treated before this one</source>
            <translation>Afficher la question traitée avant celle-ci</translation>
        </message>
        <message>
            <source>Following question</source>
            <translation>Question suivante</translation>
        </message>
        <message>
            <source>Show the question treated after this one</source>
            <translation>Afficher la question traitée après celle-ci</translation>
        </message>
        <message>
            <source>Question under discussion</source>
            <translation>Question en discussion</translation>
        </message>
        <message>
            <source>Show the question that is being treated, or the next one</source>
            <translation>Afficher la question en cours, ou la prochaine</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>Call the members at the opening</source>
            <translation>Appeler les membres à l’ouverture</translation>
        </message>
        <message>
            <source>Sitting</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Attendance and vote at the question in view</source>
            <translation>Présences et vote à la question affichée</translation>
        </message>
        <message>
            <source>Next part of the window</source>
            <translation>Partie suivante de la fenêtre</translation>
        </message>
        <message>
            <source>Go from the agenda to the page, the figures, and round again</source>
            <translation>Passer de l’ordre du jour à la page, aux chiffres, et ainsi de suite</translation>
        </message>
        <message>
            <source>Previous part of the window</source>
            <translation>Partie précédente de la fenêtre</translation>
        </message>
        <message>
            <source>The same the other way round</source>
            <translation>La même chose en sens inverse</translation>
        </message>
        <message>
            <source>Figures beside the page</source>
            <translation>Chiffres à côté de la page</translation>
        </message>
        <message>
            <source>Show or hide the figures and the problems</source>
            <translation>Afficher ou masquer les chiffres et les anomalies</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Couleurs du système</translation>
        </message>
        <message>
            <source>Light or dark as the desktop is</source>
            <translation>Clair ou sombre, comme le bureau</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark letters on a light ground</source>
            <translation>Lettres sombres sur fond clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Light letters on a dark ground</source>
            <translation>Lettres claires sur fond sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>White and yellow on black</source>
            <translation>Blanc et jaune sur noir</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Every action and its key</source>
            <translation>Chaque action et sa touche</translation>
        </message>
        <message>
            <source>User guide</source>
            <translation>Guide d’utilisation</translation>
        </message>
        <message>
            <source>How everything is done, task by task</source>
            <translation>Comment tout se fait, tâche par tâche</translation>
        </message>
        <message>
            <source>Enter the vote</source>
            <translation>Saisir le vote</translation>
        </message>
        <message>
            <source>Everybody is for, save those whom one line names</source>
            <translation>Tous pour, sauf ceux que nomme une ligne</translation>
        </message>
        <message>
            <source>All for</source>
            <translation>Tous pour</translation>
        </message>
        <message>
            <source>Note that every voter is for</source>
            <translation>Noter que tous les votants sont pour</translation>
        </message>
        <message>
            <source>The assembly takes note</source>
            <translation>L’assemblée prend acte</translation>
        </message>
        <message>
            <source>Nothing is voted: the assembly takes note</source>
            <translation>Pas de vote : l’assemblée prend acte</translation>
        </message>
        <message>
            <source>Find an action, a member, a question</source>
            <translation>Chercher une action, un membre, une question</translation>
        </message>
        <message>
            <source>One line that finds everything</source>
            <translation>Une ligne qui trouve tout</translation>
        </message>
        <message>
            <source>Next problem</source>
            <translation>Anomalie suivante</translation>
        </message>
        <message>
            <source>Go to what is doubtful; Enter there goes where it is</source>
            <translation>Aller à ce qui est douteux ; Entrée mène sur place</translation>
        </message>
        <message>
            <source>Picture of the evening</source>
            <translation>Tableau de la soirée</translation>
        </message>
        <message>
            <source>Members down, questions across: who was there when</source>
            <translation>Membres en lignes, questions en colonnes : qui était là, et quand</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Every line that was noted; strike one or move it</source>
            <translation>Chaque ligne notée ; en rayer une, ou la déplacer</translation>
        </message>
        <message>
            <source>Print the picture of the evening</source>
            <translation>Imprimer le tableau de la soirée</translation>
        </message>
        <message>
            <source>Write the picture to a PDF, on A4 or A3</source>
            <translation>Écrire le tableau dans un PDF, en A4 ou en A3</translation>
        </message>
        <message>
            <source>Vote by roll call</source>
            <translation>Vote par appel nominal</translation>
        </message>
        <message>
            <source>One key for each voter, in order of precedence</source>
            <translation>Une touche par votant, dans l’ordre du tableau</translation>
        </message>
        <message>
            <source>Secret ballot or appointment</source>
            <translation>Scrutin secret ou désignation</translation>
        </message>
        <message>
            <source>Count ballots against envelopes and voters, round by round</source>
            <translation>Dépouiller, bulletins contre enveloppes et votants, tour par tour</translation>
        </message>
        <message>
            <source>Election of lists</source>
            <translation>Élection de listes</translation>
        </message>
        <message>
            <source>Seats by highest remainder, highest average or majority</source>
            <translation>Sièges au plus fort reste, à la plus forte moyenne ou à la majorité</translation>
        </message>
        <message>
            <source>Amendments</source>
            <translation>Amendements</translation>
        </message>
        <message>
            <source>Put amendments to the vote before the question</source>
            <translation>Mettre les amendements aux voix avant la question</translation>
        </message>
        <message>
            <source>One vote for several questions</source>
            <translation>Un vote pour plusieurs questions</translation>
        </message>
        <message>
            <source>All of them or none, with a report of what was skipped</source>
            <translation>Toutes ou aucune, avec le compte rendu de ce qui a été sauté</translation>
        </message>
        <message>
            <source>Result as a picture</source>
            <translation>Résultat en image</translation>
        </message>
        <message>
            <source>The hemicycle, and a bar for each group</source>
            <translation>L’hémicycle, et une barre par groupe</translation>
        </message>
        <message>
            <source>Room display</source>
            <translation>Écran de la salle</translation>
        </message>
        <message>
            <source>Open or close the window for the room’s screen</source>
            <translation>Ouvrir ou fermer la fenêtre destinée à l’écran de la salle</translation>
        </message>
        <message>
            <source>Black on the room display</source>
            <translation>Écran de la salle au noir</translation>
        </message>
        <message>
            <source>The room sees nothing, or everything again</source>
            <translation>La salle ne voit rien, ou revoit tout</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
        <message>
            <source>Roll calls, secret ballots, lists, amendments, several questions at once</source>
            <translation>Appels nominaux, scrutins secrets, listes, amendements, plusieurs questions d’un coup</translation>
        </message>
        <message>
            <source>Texts and extracts</source>
            <translation>Textes et extraits</translation>
        </message>
        <message>
            <source>Write the texts, check, seal and print the extracts</source>
            <translation>Écrire les textes, contrôler, sceller et imprimer les extraits</translation>
        </message>
        <message>
            <source>Sign the extract…</source>
            <translation>Signer l’extrait…</translation>
        </message>
        <message>
            <source>Sign the issued extract of the question in hand with a key file, a token or a card</source>
            <translation>Signer l’extrait délivré de la question en cours avec un fichier de clé, un jeton ou une carte</translation>
        </message>
        <message>
            <source>Sign all issued extracts…</source>
            <translation>Signer tous les extraits délivrés…</translation>
        </message>
        <message>
            <source>Sign every issued extract that has a free place, with one PIN</source>
            <translation>Signer d’un seul code PIN chaque extrait délivré où une place est libre</translation>
        </message>
        <message>
            <source>Enforceable…</source>
            <translation>Caractère exécutoire…</translation>
        </message>
        <message>
            <source>Note when acts were transmitted, received and published, and certify them</source>
            <translation>Noter quand les actes ont été transmis, reçus et publiés, et les certifier</translation>
        </message>
        <message>
            <source>Make signatures last…</source>
            <translation>Pérenniser les signatures…</translation>
        </message>
        <message>
            <source>Add a time stamp, and what proves the signatures later, over the network</source>
            <translation>Ajouter, par le réseau, un horodatage et de quoi prouver les signatures plus tard</translation>
        </message>
        <message>
            <source>Verify a PDF…</source>
            <translation>Vérifier un PDF…</translation>
        </message>
        <message>
            <source>Who signed a file, whether it was changed, and whether the register holds it</source>
            <translation>Qui a signé un fichier, s’il a été modifié, et si le registre le contient</translation>
        </message>
        <message>
            <source>Audit the register</source>
            <translation>Contrôler le registre</translation>
        </message>
        <message>
            <source>Whether everything is as it was written, and which extracts are touched</source>
            <translation>Dire si tout est resté tel qu’il a été écrit, et quels extraits sont touchés</translation>
        </message>
        <message>
            <source>Trusted authorities…</source>
            <translation>Autorités de confiance…</translation>
        </message>
        <message>
            <source>The authorities whose signatures and time stamps are trusted</source>
            <translation>Les autorités dont les signatures et les horodatages sont reconnus</translation>
        </message>
    </context>
    <context>
        <name>Agenda</name>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
        <message>
            <source>Treated in place {place}</source>
            <translation>Traitée en position {place}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ouverte</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>laissée ouverte</translation>
        </message>
        <message>
            <source>not treated yet</source>
            <translation>pas encore traitée</translation>
        </message>
        <message>
            <source>no quorum</source>
            <translation>sans quorum</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>levée</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Opening of the sitting</source>
            <translation>Ouverture de la séance</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
    </context>
    <context>
        <name>AgendaEditor</name>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Rapporteur</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>Nouvelle question</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>Number 1, 2, 3</source>
            <translation>Numéroter 1, 2, 3</translation>
        </message>
        <message>
            <source>In the order of the agenda; below a question 3.1, 3.2</source>
            <translation>Dans l’ordre du jour ; sous une question 3.1, 3.2</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>Depuis un fichier…</translation>
        </message>
        <message>
            <source>Copy the questions of a former meeting</source>
            <translation>Copier les questions d’une séance passée</translation>
        </message>
        <message>
            <source>Copy from a former meeting…</source>
            <translation>Copier d’une séance passée…</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>Question {number} is off the agenda; Ctrl+Z brings it back.</source>
            <translation>La question {number} est hors de l’ordre du jour ; Ctrl+Z la ramène.</translation>
        </message>
        <message>
            <source>There is no question before it below which it could stand.</source>
            <translation>Il n’y a pas avant elle de question sous laquelle la placer.</translation>
        </message>
        <message>
            <source>The question is now number {number}.</source>
            <translation>La question porte désormais le numéro {number}.</translation>
        </message>
        <message numerus="yes">
            <source>%n question(s) added; Ctrl+Z takes them back.</source>
            <translation>
                <numerusform>%n question ajoutée ; Ctrl+Z la retire.</numerusform>
                <numerusform>%n questions ajoutées ; Ctrl+Z les retire.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}: {reason}.</source>
            <translation>Ligne {line} : {reason}.</translation>
        </message>
        <message>
            <source>Cancelled: the agenda was not read.</source>
            <translation>Annulé : l’ordre du jour n’a pas été lu.</translation>
        </message>
        <message>
            <source>Agendas (*.csv *.xlsx *.ods *.docx *.docm *.odt);;All files (*)</source>
            <translation>Ordres du jour (*.csv *.xlsx *.ods *.docx *.docm *.odt);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>An agenda</source>
            <translation>Un ordre du jour</translation>
        </message>
        <message>
            <source>Question {number} is now in place {place}.</source>
            <translation>La question {number} est maintenant en place {place}.</translation>
        </message>
        <message>
            <source>Numbered in the order of the agenda.</source>
            <translation>Numérotées dans l’ordre du jour.</translation>
        </message>
        <message>
            <source>Copied; Ctrl+Z takes it back.</source>
            <translation>Copié ; Ctrl+Z y revient.</translation>
        </message>
        <message>
            <source>Question {number} is on the agenda.</source>
            <translation>La question {number} est à l’ordre du jour.</translation>
        </message>
        <message>
            <source>Question {number}: written.</source>
            <translation>Question {number} : enregistrée.</translation>
        </message>
    </context>
    <context>
        <name>AgendaPanel</name>
        <message>
            <source>Agenda</source>
            <translation>Ordre du jour</translation>
        </message>
    </context>
    <context>
        <name>AmendmentEntry</name>
        <message>
            <source>Amendment</source>
            <translation>Amendement</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Amendments</source>
            <translation>Amendements</translation>
        </message>
        <message>
            <source>Article 2, Mrs Petit’s amendment…</source>
            <translation>Article 2, amendement de Mme Petit…</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Text of the amendment</source>
            <translation>Texte de l’amendement</translation>
        </message>
        <message>
            <source>All for; save c dup ; a mar, leg ; n voi</source>
            <translation>Tous pour, sauf c dup ; a mar, leg ; n voi</translation>
        </message>
        <message>
            <source>&amp;Note the amendment</source>
            <translation>&amp;Noter l’amendement</translation>
        </message>
        <message>
            <source>Amendment {number}</source>
            <translation>Amendement {number}</translation>
        </message>
        <message>
            <source>A new amendment</source>
            <translation>Un nouvel amendement</translation>
        </message>
        <message>
            <source>&amp;Title</source>
            <translation>&amp;Objet</translation>
        </message>
        <message>
            <source>Te&amp;xt</source>
            <translation>Te&amp;xte</translation>
        </message>
        <message>
            <source>Vot&amp;e</source>
            <translation>Vot&amp;e</translation>
        </message>
    </context>
    <context>
        <name>AnnexList</name>
        <message>
            <source>Annexes</source>
            <translation>Annexes</translation>
        </message>
        <message>
            <source>Join a PDF…</source>
            <translation>Joindre un PDF…</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Retirer</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message>
            <source>cannot be joined: it asks for a password</source>
            <translation>ne peut pas être jointe : un mot de passe est demandé</translation>
        </message>
        <message>
            <source>cannot be joined: the file is missing or no PDF</source>
            <translation>ne peut être jointe : le fichier manque ou n’est pas un PDF</translation>
        </message>
        <message>
            <source>Annex {number}, {title}, {pages}</source>
            <translation>Annexe {number}, {title}, {pages}</translation>
        </message>
        <message>
            <source>Join a PDF</source>
            <translation>Joindre un PDF</translation>
        </message>
    </context>
    <context>
        <name>Attendance</name>
        <message>
            <source>there</source>
            <translation>dans la salle</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>pas là</translation>
        </message>
        <message>
            <source>presides</source>
            <translation>préside</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>secrétaire de séance</translation>
        </message>
        <message>
            <source>replaced by {name}</source>
            <translation>{name} siège à sa place</translation>
        </message>
        <message>
            <source>by {name}</source>
            <translation>par {name}</translation>
        </message>
        <message>
            <source>holds the proxy of {name}</source>
            <translation>a le pouvoir de {name}</translation>
        </message>
        <message>
            <source>without a vote</source>
            <translation>sans voix délibérative</translation>
        </message>
        <message>
            <source>arrived during the debate</source>
            <translation>entrée pendant le débat</translation>
        </message>
        <message>
            <source>left during the debate</source>
            <translation>sortie pendant le débat</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Fonction</translation>
        </message>
    </context>
    <context>
        <name>AuditPanel</name>
        <message>
            <source>Audit the register</source>
            <translation>Contrôler le registre</translation>
        </message>
        <message>
            <source>Head noted earlier</source>
            <translation>Tête relevée auparavant</translation>
        </message>
        <message>
            <source>as an earlier audit gave it, such as 412:9F3A52C01B7E44D0</source>
            <translation>telle qu’un contrôle l’a donnée, par exemple 412:9F3A52C01B7E44D0</translation>
        </message>
        <message>
            <source>Copy the head to be noted</source>
            <translation>Copier la tête à relever</translation>
        </message>
        <message>
            <source>Note it in the paper register after a sitting: it proves all that went before</source>
            <translation>À relever dans le registre papier après une séance : elle prouve tout ce qui précède</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What the audit found</source>
            <translation>Ce que le contrôle a trouvé</translation>
        </message>
        <message>
            <source>“{text}” is no head: a number, a colon, and 16 to 64 digits.</source>
            <translation>« {text} » n’est pas une tête : un nombre, deux-points, puis 16 à 64 chiffres hexadécimaux.</translation>
        </message>
        <message>
            <source>Touched: {extract}</source>
            <translation>Touché : {extract}</translation>
        </message>
        <message>
            <source>And {count} more; `secretariat audit --json` tells them all.</source>
            <translation>Et {count} autres ; `secretariat audit --json` les donne tous.</translation>
        </message>
        <message>
            <source>Every link follows from the one before it, and every row says what was written.</source>
            <translation>Chaque maillon découle du précédent, et chaque ligne dit ce qui a été écrit.</translation>
        </message>
        <message>
            <source>Head to be noted on paper: {head}</source>
            <translation>Tête à relever sur le papier : {head}</translation>
        </message>
        <message>
            <source>The audit was stopped before its end: it says nothing.</source>
            <translation>Le contrôle a été arrêté avant la fin : il ne dit rien.</translation>
        </message>
        <message>
            <source>Copied: {head}</source>
            <translation>Copié : {head}</translation>
        </message>
        <message>
            <source>&amp;Head noted earlier:</source>
            <translation>Tête &amp;relevée auparavant :</translation>
        </message>
    </context>
    <context>
        <name>AuthorityPage</name>
        <message>
            <source>Parts of the page</source>
            <translation>Parties de la page</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Rules of its own</source>
            <translation>Règles propres</translation>
        </message>
        <message>
            <source>Delegations of signature</source>
            <translation>Délégations de signature</translation>
        </message>
        <message>
            <source>Written.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>An authority and an assembly need a name.</source>
            <translation>Une collectivité et une assemblée ont besoin d’un nom.</translation>
        </message>
        <message>
            <source>SIREN: {text} is wrong. It is nine digits, of which the last checks the others.</source>
            <translation>SIREN : {text} est faux. Il compte neuf chiffres, dont le dernier vérifie les autres.</translation>
        </message>
        <message>
            <source>SIRET: {text} is wrong. It is fourteen digits, of which the last checks the others.</source>
            <translation>SIRET : {text} est faux. Il compte quatorze chiffres, dont le dernier vérifie les autres.</translation>
        </message>
        <message>
            <source>The SIRET does not begin with the SIREN.</source>
            <translation>Le SIRET ne commence pas par le SIREN.</translation>
        </message>
        <message>
            <source>Code of the département: {text} is not one such as 062, 02A or 974.</source>
            <translation>Code du département : {text} n’en est pas un, comme 062, 02A ou 974.</translation>
        </message>
        <message>
            <source>Written, for the meetings to come.</source>
            <translation>Enregistré, pour les séances à venir.</translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) changed.</source>
            <translation>
                <numerusform>%n séance modifiée.</numerusform>
                <numerusform>%n séances modifiées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meeting(s) of which extracts were issued stay as they were.</source>
            <translation>
                <numerusform>%n séance dont des extraits ont été délivrés reste en l’état.</numerusform>
                <numerusform>%n séances dont des extraits ont été délivrés restent en l’état.</numerusform>
            </translation>
        </message>
        <message>
            <source>The third deliberation of {year}: {number}.</source>
            <translation>La troisième délibération de {year} : {number}.</translation>
        </message>
        <message>
            <source>Numbers of {year} that nobody has: {numbers}.</source>
            <translation>Numéros de {year} que rien ne porte : {numbers}.</translation>
        </message>
        <message>
            <source>Numbers of {year} used twice: {numbers}.</source>
            <translation>Numéros de {year} utilisés deux fois : {numbers}.</translation>
        </message>
    </context>
    <context>
        <name>BallotBench</name>
        <message>
            <source>&amp;Tellers</source>
            <translation>Sc&amp;rutateurs</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Any part of a member’s name, or another name and a birth date, and Enter</source>
            <translation>Une partie du nom d’un membre, ou un autre nom et une date de naissance, puis Entrée</translation>
        </message>
        <message>
            <source>Posts</source>
            <translation>Postes</translation>
        </message>
        <message>
            <source>Secret ballot waived &amp;unanimously</source>
            <translation>Scrutin secret écarté à l’&amp;unanimité</translation>
        </message>
        <message>
            <source>No more candidates than posts: they are appointed without a vote</source>
            <translation>Pas plus de candidats que de postes : nomination sans vote</translation>
        </message>
        <message>
            <source>Enter on the empty line goes to the counting</source>
            <translation>Entrée sur la ligne vide passe au dépouillement</translation>
        </message>
        <message>
            <source>Can&amp;didate</source>
            <translation>Can&amp;didat</translation>
        </message>
        <message>
            <source>&amp;Posts</source>
            <translation>&amp;Postes</translation>
        </message>
        <message>
            <source>1 to 9: a ballot · B blank · V void · − takes one back from its row · Enter notes the result</source>
            <translation>1 à 9 : un bulletin · B blanc · V nul · − en retire un de sa ligne · Entrée note le résultat</translation>
        </message>
    </context>
    <context>
        <name>Ballots</name>
        <message numerus="yes">
            <source>%n ballot(s) still to be counted</source>
            <translation>
                <numerusform>%n bulletin reste à dépouiller</numerusform>
                <numerusform>%n bulletins restent à dépouiller</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ballot(s) counted too many</source>
            <translation>
                <numerusform>%n bulletin compté en trop</numerusform>
                <numerusform>%n bulletins comptés en trop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) fewer than voters</source>
            <translation>
                <numerusform>%n enveloppe de moins que de votants</numerusform>
                <numerusform>%n enveloppes de moins que de votants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelope(s) more than voters</source>
            <translation>
                <numerusform>%n enveloppe de plus que de votants</numerusform>
                <numerusform>%n enveloppes de plus que de votants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>a candidate has %n vote(s) more than there are ballots</source>
            <translation>
                <numerusform>un candidat a %n voix de plus que de bulletins</numerusform>
                <numerusform>un candidat a %n voix de plus que de bulletins</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ voters, envelopes and ballots agree</source>
            <translation>✓ votants, enveloppes et bulletins concordent</translation>
        </message>
        <message>
            <source>voters {voters} − not voting {not_voting} = {expected} · found {found} · blank {blank} · void {void} · expressed {expressed} · absolute majority {majority}</source>
            <translation>votants {voters} − ne prennent pas part {not_voting} = {expected} · trouvés {found} · blancs {blank} · nuls {void} · exprimés {expressed} · majorité absolue {majority}</translation>
        </message>
        <message>
            <source>equal votes: {names}; the elder is elected, give the birth dates</source>
            <translation>égalité de voix : {names} ; l’aîné l’emporte, donner les dates de naissance</translation>
        </message>
        <message numerus="yes">
            <source>elected: {names}; %n post(s) left for another round</source>
            <translation>
                <numerusform>élection de {names} ; %n poste pour un autre tour</numerusform>
                <numerusform>élection de {names} ; %n postes pour un autre tour</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody is elected; another round</source>
            <translation>pas d’élection ; un autre tour</translation>
        </message>
        <message>
            <source>elected: {names}</source>
            <translation>élection de {names}</translation>
        </message>
        <message>
            <source>elected by age: {names}</source>
            <translation>élection au bénéfice de l’âge : {names}</translation>
        </message>
        <message>
            <source>; substitutes {names}</source>
            <translation> ; suppléance : {names}</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) left without a candidate</source>
            <translation>
                <numerusform>%n siège reste sans candidat</numerusform>
                <numerusform>%n sièges restent sans candidat</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody is elected</source>
            <translation>pas d’élection</translation>
        </message>
        <message>
            <source>Round {number}: {votes} – {came}</source>
            <translation>Tour {number} : {votes} – {came}</translation>
        </message>
    </context>
    <context>
        <name>Bench</name>
        <message>
            <source>Envelopes found</source>
            <translation>Enveloppes trouvées</translation>
        </message>
        <message>
            <source>Not taking part</source>
            <translation>Ne prennent pas part</translation>
        </message>
        <message>
            <source>Takes effect at &amp;once</source>
            <translation>Prend effet &amp;immédiatement</translation>
        </message>
        <message>
            <source>For candidates or lists to stand, say that this question is an appointment ({key}).</source>
            <translation>Pour que des candidats ou des listes se présentent, indiquer que cette question est une désignation ({key}).</translation>
        </message>
        <message>
            <source>&amp;Note the result</source>
            <translation>&amp;Noter le résultat</translation>
        </message>
        <message>
            <source>Count the last round a&amp;gain</source>
            <translation>Re&amp;dépouiller le dernier tour</translation>
        </message>
        <message>
            <source>No ballot has been counted yet.</source>
            <translation>Aucun bulletin n’a encore été compté.</translation>
        </message>
        <message>
            <source> – Enter notes it all the same</source>
            <translation> – Entrée le note malgré tout</translation>
        </message>
        <message>
            <source>as counted so far: {result}</source>
            <translation>à ce stade du dépouillement : {result}</translation>
        </message>
        <message>
            <source>&amp;Envelopes found</source>
            <translation>&amp;Enveloppes trouvées</translation>
        </message>
        <message>
            <source>Not ta&amp;king part</source>
            <translation>Ne prennent pas pa&amp;rt</translation>
        </message>
    </context>
    <context>
        <name>BugReport</name>
        <message>
            <source>Something went wrong</source>
            <translation>Une anomalie du programme</translation>
        </message>
        <message>
            <source>The program met a fault and goes on. Everything noted so far is on the disk.</source>
            <translation>Le programme a rencontré un défaut et continue. Tout ce qui a été noté est sur le disque.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copier le rapport</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>What the text may mean</source>
            <translation>Ce que le texte peut désigner</translation>
        </message>
        <message>
            <source>Type an action, a name, or the number of a question</source>
            <translation>Saisir une action, un nom ou le numéro d’une question</translation>
        </message>
        <message>
            <source>{name}: what happens?</source>
            <translation>{name} : que se passe-t-il ?</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Question {number} is now: {kind}.</source>
            <translation>Question {number} : {kind}.</translation>
        </message>
    </context>
    <context>
        <name>Consequences</name>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>the proxy of {giver} to {holder} ends</source>
            <translation>le pouvoir de {giver} à {holder} prend fin</translation>
        </message>
        <message>
            <source>the proxy of {giver} to {holder} no longer counts</source>
            <translation>le pouvoir de {giver} à {holder} ne compte plus</translation>
        </message>
        <message>
            <source>{holder} votes for {giver}</source>
            <translation>{holder} vote pour {giver}</translation>
        </message>
        <message>
            <source>present {before} → {after}</source>
            <translation>présents {before} → {after}</translation>
        </message>
        <message>
            <source>voters {before} → {after}</source>
            <translation>votants {before} → {after}</translation>
        </message>
        <message>
            <source>THE QUORUM IS LOST AT QUESTION {number}</source>
            <translation>LE QUORUM EST PERDU À LA QUESTION {number}</translation>
        </message>
        <message>
            <source>question {number}: {before} → {after}</source>
            <translation>question {number} : {before} → {after}</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>{count} more in the list of problems</source>
            <translation>{count} autres dans la liste des anomalies</translation>
        </message>
        <message>
            <source>no quorum is needed</source>
            <translation>aucun quorum requis</translation>
        </message>
        <message>
            <source>THE QUORUM IS LOST: {counted} of {required}</source>
            <translation>LE QUORUM EST PERDU : {counted} sur {required}</translation>
        </message>
        <message>
            <source>quorum {required}, reached</source>
            <translation>quorum {required}, atteint</translation>
        </message>
        <message>
            <source>quorum {required}, not reached</source>
            <translation>quorum {required}, non atteint</translation>
        </message>
        <message>
            <source>no question changes</source>
            <translation>aucune question ne change</translation>
        </message>
        <message>
            <source>question {numbers} changes</source>
            <translation>la question {numbers} change</translation>
        </message>
        <message>
            <source>questions {numbers} change</source>
            <translation>les questions {numbers} changent</translation>
        </message>
        <message>
            <source>question {numbers} unchanged</source>
            <translation>question {numbers} inchangée</translation>
        </message>
        <message>
            <source>questions {numbers} unchanged</source>
            <translation>questions {numbers} inchangées</translation>
        </message>
    </context>
    <context>
        <name>CountingTable</name>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>Ballots for</source>
            <translation>Bulletins pour</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Counting sheet</source>
            <translation>Feuille de dépouillement</translation>
        </message>
    </context>
    <context>
        <name>DelegationsPanel</name>
        <message>
            <source>Delegate</source>
            <translation>Délégataire</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Arrêté</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Delegations of signature</source>
            <translation>Délégations de signature</translation>
        </message>
        <message>
            <source>New delegation</source>
            <translation>Nouvelle délégation</translation>
        </message>
        <message>
            <source>Take it away</source>
            <translation>La retirer</translation>
        </message>
        <message>
            <source>The delegation would end before it begins.</source>
            <translation>La délégation finirait avant d’avoir commencé.</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>order missing</source>
            <translation>arrêté manquant</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>en vigueur</translation>
        </message>
        <message>
            <source>every theme</source>
            <translation>tous les thèmes</translation>
        </message>
    </context>
    <context>
        <name>DemandLine</name>
        <message>
            <source>Asked for &amp;by</source>
            <translation>&amp;Demandé par</translation>
        </message>
        <message>
            <source>Due whoever asks.</source>
            <translation>De droit, quel que soit le demandeur.</translation>
        </message>
        <message numerus="yes">
            <source>%n of {present} present are needed.</source>
            <translation>
                <numerusform>Il en faut %n sur {present} présents.</numerusform>
                <numerusform>Il en faut %n sur {present} présents.</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ {demanding} of {present} present, {needed} needed.</source>
            <translation>✓ {demanding} sur {present} présents, il en faut {needed}.</translation>
        </message>
        <message>
            <source>✗ {demanding} of {present} present, {needed} needed.</source>
            <translation>✗ {demanding} sur {present} présents, il en faut {needed}.</translation>
        </message>
    </context>
    <context>
        <name>Differences</name>
        <message>
            <source>taken away: “{words}”.</source>
            <translation>retiré : « {words} ».</translation>
        </message>
        <message>
            <source>added: “{words}”.</source>
            <translation>ajouté : « {words} ».</translation>
        </message>
        <message>
            <source>{forms}: “{words}”.</source>
            <translation>{forms} : « {words} ».</translation>
        </message>
        <message>
            <source>now bold</source>
            <translation>désormais en gras</translation>
        </message>
        <message>
            <source>now italic</source>
            <translation>désormais en italique</translation>
        </message>
        <message>
            <source>now underlined</source>
            <translation>désormais souligné</translation>
        </message>
        <message>
            <source>now a heading</source>
            <translation>désormais un titre</translation>
        </message>
        <message>
            <source>now in a list</source>
            <translation>désormais dans une liste</translation>
        </message>
        <message>
            <source>no longer bold</source>
            <translation>n’est plus en gras</translation>
        </message>
        <message>
            <source>no longer italic</source>
            <translation>n’est plus en italique</translation>
        </message>
        <message>
            <source>no longer underlined</source>
            <translation>n’est plus souligné</translation>
        </message>
        <message>
            <source>no longer a heading</source>
            <translation>n’est plus un titre</translation>
        </message>
        <message>
            <source>no longer in a list</source>
            <translation>n’est plus dans une liste</translation>
        </message>
        <message>
            <source>laid out otherwise</source>
            <translation>disposé autrement</translation>
        </message>
    </context>
    <context>
        <name>EnBlocEntry</name>
        <message>
            <source>3-7, 9</source>
            <translation>3-7, 9</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>All for; save c dup ; a mar, leg ; n voi</source>
            <translation>Tous pour, sauf c dup ; a mar, leg ; n voi</translation>
        </message>
        <message>
            <source>&amp;Vote en bloc</source>
            <translation>&amp;Voter en bloc</translation>
        </message>
        <message>
            <source>&amp;Questions</source>
            <translation>&amp;Questions</translation>
        </message>
        <message>
            <source>Vot&amp;e</source>
            <translation>Vot&amp;e</translation>
        </message>
        <message>
            <source>Say which questions: 3-7, 9.</source>
            <translation>Indiquer les questions : 3-7, 9.</translation>
        </message>
        <message>
            <source>Enter decides questions {numbers} at once.</source>
            <translation>Entrée décide les questions {numbers} d’un coup.</translation>
        </message>
        <message>
            <source>Noted en bloc: questions {numbers}.</source>
            <translation>Noté en bloc : questions {numbers}.</translation>
        </message>
        <message>
            <source>Skipped: {questions}.</source>
            <translation>Sautées : {questions}.</translation>
        </message>
    </context>
    <context>
        <name>EnforceableBar</name>
        <message>
            <source>Enforceable</source>
            <translation>Caractère exécutoire</translation>
        </message>
        <message>
            <source>An act is enforceable once it was received by the State and published. Emptying a line erases its date; “-” does so where several differ.</source>
            <translation>Un acte est exécutoire une fois reçu par l’État et publié. Vider une ligne efface sa date ; « - » le fait là où les dates diffèrent.</translation>
        </message>
        <message>
            <source>Note the dates (Enter)</source>
            <translation>Noter les dates (Entrée)</translation>
        </message>
        <message>
            <source>Read acknowledgements…</source>
            <translation>Lire des accusés de réception…</translation>
        </message>
        <message>
            <source>Make the certificate</source>
            <translation>Établir le certificat</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
        <message>
            <source>All {count} issued extracts</source>
            <translation>Les {count} extraits délivrés</translation>
        </message>
        <message>
            <source>Somebody else…</source>
            <translation>Une autre personne…</translation>
        </message>
        <message>
            <source>{entry}: “{text}” is no date, such as 12/3/2026.</source>
            <translation>{entry} : « {text} » n’est pas une date, comme 12/3/2026.</translation>
        </message>
        <message>
            <source>Enter at least one date, or read an acknowledgement.</source>
            <translation>Saisissez au moins une date, ou lisez un accusé de réception.</translation>
        </message>
        <message>
            <source>several dates, which stay</source>
            <translation>plusieurs dates, qui demeurent</translation>
        </message>
        <message>
            <source>will be erased</source>
            <translation>sera effacée</translation>
        </message>
        <message>
            <source>such as 12/3/2026</source>
            <translation>par exemple 12/3/2026</translation>
        </message>
        <message>
            <source>Say who certifies, and in which capacity.</source>
            <translation>Indiquez qui certifie, et en quelle qualité.</translation>
        </message>
        <message>
            <source>Acknowledgements of the prefecture</source>
            <translation>Accusés de réception de la préfecture</translation>
        </message>
        <message>
            <source>ARActe (*.xml)</source>
            <translation>ARActe (*.xml)</translation>
        </message>
        <message>
            <source>Of:</source>
            <translation>Pour :</translation>
        </message>
        <message>
            <source>Transmitted on:</source>
            <translation>Transmis le :</translation>
        </message>
        <message>
            <source>Received on:</source>
            <translation>Reçu le :</translation>
        </message>
        <message>
            <source>Published on:</source>
            <translation>Publié le :</translation>
        </message>
        <message>
            <source>Certified by:</source>
            <translation>Certifié par :</translation>
        </message>
        <message>
            <source>Name:</source>
            <translation>Nom :</translation>
        </message>
        <message>
            <source>Capacity:</source>
            <translation>Qualité :</translation>
        </message>
        <message>
            <source>Mme Anne LE GALL</source>
            <translation>Mme Anne LE GALL</translation>
        </message>
        <message>
            <source>La Première Adjointe</source>
            <translation>La Première Adjointe</translation>
        </message>
    </context>
    <context>
        <name>Enforcement</name>
        <message>
            <source>Dates changed for questions {questions}.</source>
            <translation>Dates modifiées pour les questions {questions}.</translation>
        </message>
        <message>
            <source>Dates noted for questions {questions}.</source>
            <translation>Dates notées pour les questions {questions}.</translation>
        </message>
        <message>
            <source>Dates noted.</source>
            <translation>Dates notées.</translation>
        </message>
        <message>
            <source>Dates changed.</source>
            <translation>Dates modifiées.</translation>
        </message>
        <message>
            <source>The certificate kept of question {questions} states other dates now: make another.</source>
            <translation>Le certificat conservé de la question {questions} énonce désormais d’autres dates : établissez-en un nouveau.</translation>
        </message>
        <message>
            <source>The certificates kept of questions {questions} state other dates now: make others.</source>
            <translation>Les certificats conservés des questions {questions} énoncent désormais d’autres dates : établissez-en de nouveaux.</translation>
        </message>
        <message>
            <source>Reception read for questions {questions}: {days}.</source>
            <translation>Réception lue pour les questions {questions} : {days}.</translation>
        </message>
        <message>
            <source>Reception read for question {questions}: {days}.</source>
            <translation>Réception lue pour la question {questions} : {days}.</translation>
        </message>
    </context>
    <context>
        <name>EntryForm</name>
        <message>
            <source>such as {example}</source>
            <translation>par exemple : {example}</translation>
        </message>
        <message>
            <source>such as 12/3/2026</source>
            <translation>par exemple 12/3/2026</translation>
        </message>
        <message>
            <source>such as 18:30</source>
            <translation>par exemple 18 h 30</translation>
        </message>
        <message>
            <source>{entry}: “{text}” is no date, such as 12/3/2026.</source>
            <translation>{entry} : « {text} » n’est pas une date, comme 12/3/2026.</translation>
        </message>
        <message>
            <source>{entry}: “{text}” is no time, such as 18:30.</source>
            <translation>{entry} : « {text} » n’est pas une heure, comme 18 h 30.</translation>
        </message>
        <message>
            <source>{entry}: “{text}” is no whole number.</source>
            <translation>{entry} : « {text} » n’est pas un nombre entier.</translation>
        </message>
    </context>
    <context>
        <name>Evening</name>
        <message>
            <source>present</source>
            <translation>présence</translation>
        </message>
        <message>
            <source>represented (a line leads to the holder)</source>
            <translation>représentation (un trait mène au mandataire)</translation>
        </message>
        <message>
            <source>a substitute sits</source>
            <translation>siège d’un suppléant</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>déport</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>X</source>
            <translation>X</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>pas encore décidée</translation>
        </message>
        <message>
            <source>{outcome}: {favour} for, {against} against, {abstaining} abstaining</source>
            <translation>{outcome} : {favour} pour, {against} contre, {abstaining} abstentions</translation>
        </message>
        <message>
            <source>{name}, question {number}: {state} – {reason}</source>
            <translation>{name}, question {number} : {state} – {reason}</translation>
        </message>
        <message>
            <source>Question {number}: {title} – {result}</source>
            <translation>Question {number} : {title} – {result}</translation>
        </message>
    </context>
    <context>
        <name>EveningPage</name>
        <message>
            <source>The evening: members down, questions across</source>
            <translation>La soirée : les membres en lignes, les questions en colonnes</translation>
        </message>
        <message>
            <source>Confirm (Enter)</source>
            <translation>Confirmer (Entrée)</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Abandonner (Échap)</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}.</source>
            <translation>Impossible d’écrire {path} : {reason}.</translation>
        </message>
        <message numerus="yes">
            <source>{path} written, %n page(s).</source>
            <translation>
                <numerusform>{path} : %n page écrite.</numerusform>
                <numerusform>{path} : %n pages écrites.</numerusform>
            </translation>
        </message>
        <message>
            <source>Print the picture of the evening</source>
            <translation>Imprimer le tableau de la soirée</translation>
        </message>
        <message>
            <source>PDF, A4 (*.pdf)</source>
            <translation>PDF, A4 (*.pdf)</translation>
        </message>
        <message>
            <source>PDF, A3 (*.pdf)</source>
            <translation>PDF, A3 (*.pdf)</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Agrandir</translation>
        </message>
        <message>
            <source>The whole evening</source>
            <translation>Toute la soirée</translation>
        </message>
    </context>
    <context>
        <name>EveningPrint</name>
        <message>
            <source>page {number}/{pages}</source>
            <translation>page {number}/{pages}</translation>
        </message>
    </context>
    <context>
        <name>ExceptionLine</name>
        <message>
            <source>Vote by exception</source>
            <translation>Vote par exception</translation>
        </message>
        <message>
            <source>Members meant</source>
            <translation>Membres désignés</translation>
        </message>
    </context>
    <context>
        <name>ExtractTasks</name>
        <message>
            <source>{count} extracts written to {folder}.</source>
            <translation>{count} extraits écrits dans {folder}.</translation>
        </message>
        <message>
            <source>{count} extracts bundled in {path}.</source>
            <translation>{count} extraits réunis dans {path}.</translation>
        </message>
        <message>
            <source>{count} pages printed.</source>
            <translation>{count} pages imprimées.</translation>
        </message>
        <message>
            <source>{count} extracts sealed.</source>
            <translation>{count} extraits scellés.</translation>
        </message>
        <message>
            <source>The extract is sealed.</source>
            <translation>L’extrait est scellé.</translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Abandon : rien n’a été écrit.</translation>
        </message>
    </context>
    <context>
        <name>Extracts</name>
        <message>
            <source>draft</source>
            <translation>brouillon</translation>
        </message>
        <message>
            <source>voted</source>
            <translation>votée</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>prête</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>scellée</translation>
        </message>
        <message>
            <source>to be rectified</source>
            <translation>à rectifier</translation>
        </message>
        <message>
            <source>put aside</source>
            <translation>écartée</translation>
        </message>
        <message>
            <source>green</source>
            <translation>vert</translation>
        </message>
        <message>
            <source>orange</source>
            <translation>orange</translation>
        </message>
        <message>
            <source>red</source>
            <translation>rouge</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>revision {number}</source>
            <translation>révision {number}</translation>
        </message>
        <message>
            <source>{number}, not given yet</source>
            <translation>{number}, pas encore attribué</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
    </context>
    <context>
        <name>ExtractsPage</name>
        <message>
            <source>Extracts</source>
            <translation>Extraits</translation>
        </message>
        <message>
            <source>Version shown</source>
            <translation>Version affichée</translation>
        </message>
        <message>
            <source>No extract is ready to be sealed.</source>
            <translation>Aucun extrait n’est prêt à être scellé.</translation>
        </message>
        <message>
            <source>Number and signatory of question {question}: written.</source>
            <translation>Numéro et signataire de la question {question} : enregistrés.</translation>
        </message>
        <message numerus="yes">
            <source>%n extract(s) have their signatory.</source>
            <translation>
                <numerusform>%n extrait a son signataire.</numerusform>
                <numerusform>%n extraits ont leur signataire.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n extract(s) still lack theirs: nobody is proposed without doubt.</source>
            <translation>
                <numerusform>%n extrait attend encore le sien : personne n’est proposé sans réserve.</numerusform>
                <numerusform>%n extraits attendent encore le leur : personne n’est proposé sans réserve.</numerusform>
            </translation>
        </message>
        <message>
            <source>As it would be issued now</source>
            <translation>Tel qu’il serait délivré maintenant</translation>
        </message>
        <message>
            <source>As issued, revision {revision}</source>
            <translation>Tel que délivré, révision {revision}</translation>
        </message>
        <message>
            <source>Seal…</source>
            <translation>Sceller…</translation>
        </message>
        <message>
            <source>Seal all that are ready…</source>
            <translation>Sceller tous les extraits prêts…</translation>
        </message>
        <message>
            <source>Number and signatory…</source>
            <translation>Numéro et signataire…</translation>
        </message>
        <message>
            <source>All to a folder…</source>
            <translation>Tous dans un dossier…</translation>
        </message>
        <message>
            <source>All in one PDF…</source>
            <translation>Tous dans un seul PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abandonner</translation>
        </message>
        <message>
            <source>Write all extracts to a folder</source>
            <translation>Écrire tous les extraits dans un dossier</translation>
        </message>
        <message>
            <source>Write all extracts as one PDF</source>
            <translation>Écrire tous les extraits dans un seul PDF</translation>
        </message>
        <message>
            <source>Extract</source>
            <translation>Extrait</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <source>{member} is called: {answer}</source>
            <translation>Appel de {member} : {answer}</translation>
        </message>
        <message>
            <source>{member} arrives</source>
            <translation>{member} arrive</translation>
        </message>
        <message>
            <source>{member} leaves</source>
            <translation>{member} quitte la séance</translation>
        </message>
        <message>
            <source>{giver} gives a proxy to {holder}</source>
            <translation>{giver} donne pouvoir à {holder}</translation>
        </message>
        <message>
            <source>The proxy of {giver} ends</source>
            <translation>Le pouvoir de {giver} prend fin</translation>
        </message>
        <message>
            <source>{member} is recused</source>
            <translation>{member} se déporte</translation>
        </message>
        <message>
            <source>{member} presides the sitting</source>
            <translation>{member} préside la séance</translation>
        </message>
        <message>
            <source>{member} is secretary</source>
            <translation>{member} assure le secrétariat</translation>
        </message>
        <message>
            <source>The sitting is suspended</source>
            <translation>La séance est suspendue</translation>
        </message>
        <message>
            <source>The sitting is resumed</source>
            <translation>La séance est reprise</translation>
        </message>
        <message>
            <source>The public is sent out</source>
            <translation>La séance passe à huis clos</translation>
        </message>
        <message>
            <source>The public is let in again</source>
            <translation>Le huis clos est levé</translation>
        </message>
        <message>
            <source>The sitting is opened</source>
            <translation>La séance est ouverte</translation>
        </message>
        <message>
            <source>The sitting is closed</source>
            <translation>La séance est levée</translation>
        </message>
        <message>
            <source>Question {at} is opened</source>
            <translation>La question {at} est ouverte</translation>
        </message>
        <message>
            <source>Question {at} goes on without quorum: {reason}</source>
            <translation>La question {at} se poursuit sans quorum : {reason}</translation>
        </message>
        <message>
            <source>Question {at} is withdrawn</source>
            <translation>La question {at} est retirée</translation>
        </message>
        <message>
            <source>Question {at} is adjourned</source>
            <translation>La question {at} est ajournée</translation>
        </message>
        <message>
            <source>Vote on question {at}: {result}</source>
            <translation>Vote de la question {at} : {result}</translation>
        </message>
        <message>
            <source>Gesture {gesture} is undone</source>
            <translation>Le geste {gesture} est annulé</translation>
        </message>
        <message>
            <source>Gesture {gesture} is done again</source>
            <translation>Le geste {gesture} est rétabli</translation>
        </message>
        <message>
            <source>The extract of question {at} is issued, revision {revision}</source>
            <translation>L’extrait de la question {at} est délivré, révision {revision}</translation>
        </message>
        <message>
            <source>Struck: {what}</source>
            <translation>Rayé : {what}</translation>
        </message>
        <message>
            <source>As {members} asked, the public is sent out</source>
            <translation>À la demande de {members}, la séance passe à huis clos</translation>
        </message>
        <message>
            <source>Vote on question {at}</source>
            <translation>Vote de la question {at}</translation>
        </message>
        <message>
            <source>{said}, {votes} voting for it</source>
            <translation>{said}, par {votes} voix pour</translation>
        </message>
        <message>
            <source>at the opening</source>
            <translation>à l’ouverture</translation>
        </message>
        <message>
            <source>at question {at}</source>
            <translation>à la question {at}</translation>
        </message>
        <message>
            <source>during question {at}</source>
            <translation>pendant la question {at}</translation>
        </message>
        <message>
            <source>; </source>
            <translation> ; </translation>
        </message>
        <message>
            <source>{first}, and {count} more</source>
            <translation>{first}, et {count} de plus</translation>
        </message>
        <message>
            <source>Struck: {what}.</source>
            <translation>Rayé : {what}.</translation>
        </message>
        <message>
            <source>Noted: {what}.</source>
            <translation>Noté : {what}.</translation>
        </message>
        <message>
            <source>Undone: {what}.</source>
            <translation>Annulé : {what}.</translation>
        </message>
        <message>
            <source>{member} presides question {at}</source>
            <translation>{member} préside la question {at}</translation>
        </message>
        <message>
            <source>{what} (struck)</source>
            <translation>{what} (rayé)</translation>
        </message>
        <message>
            <source>Done again: {what}.</source>
            <translation>Rétabli : {what}.</translation>
        </message>
        <message>
            <source>replaced since</source>
            <translation>remplacé depuis</translation>
        </message>
    </context>
    <context>
        <name>FeminineWords</name>
        <message>
            <source>present</source>
            <translation>présente</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>déportée</translation>
        </message>
        <message>
            <source>represented</source>
            <translation>représentée</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absente</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>excusée</translation>
        </message>
    </context>
    <context>
        <name>FigureButton</name>
        <message>
            <source>Why this number?</source>
            <translation>Pourquoi ce nombre ?</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message>
            <source>Present</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Représentés</translation>
        </message>
        <message>
            <source>Recused</source>
            <translation>Déportés</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absents</translation>
        </message>
        <message>
            <source>Voters</source>
            <translation>Votants</translation>
        </message>
        <message>
            <source>Counted for the quorum</source>
            <translation>Comptés pour le quorum</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Pour</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Contre</translation>
        </message>
        <message>
            <source>Abstaining</source>
            <translation>Abstentions</translation>
        </message>
        <message>
            <source>Not voting</source>
            <translation>Ne prennent pas part</translation>
        </message>
    </context>
    <context>
        <name>FiguresPanel</name>
        <message>
            <source>At the opening</source>
            <translation>À l’ouverture</translation>
        </message>
        <message>
            <source>At the vote on question {number}</source>
            <translation>Au vote de la question {number}</translation>
        </message>
    </context>
    <context>
        <name>FindingsView</name>
        <message>
            <source>Findings of the check</source>
            <translation>Constats du contrôle</translation>
        </message>
        <message>
            <source>What changed since it was issued:</source>
            <translation>Ce qui a changé depuis la délivrance :</translation>
        </message>
        <message>
            <source>Changes since the seal</source>
            <translation>Changements depuis le scellement</translation>
        </message>
        <message>
            <source>Nothing speaks against it.</source>
            <translation>Rien ne s’y oppose.</translation>
        </message>
        <message>
            <source>Sealed on {when} as {number}, revision {revision}. SHA-256 {digest}…</source>
            <translation>Scellé le {when} sous le numéro {number}, révision {revision}. SHA-256 {digest}…</translation>
        </message>
    </context>
    <context>
        <name>Forms</name>
        <message>
            <source>Arrives</source>
            <translation>Arrive</translation>
        </message>
        <message>
            <source>Leaves</source>
            <translation>Quitte la séance</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Pouvoir</translation>
        </message>
        <message>
            <source>Excused, with a proxy</source>
            <translation>Excusé, avec un pouvoir</translation>
        </message>
        <message>
            <source>Revokes the proxy</source>
            <translation>Révoque le pouvoir</translation>
        </message>
        <message>
            <source>Is recused</source>
            <translation>Se déporte</translation>
        </message>
        <message>
            <source>Presides this question</source>
            <translation>Préside cette question</translation>
        </message>
        <message>
            <source>Presides the sitting</source>
            <translation>Préside la séance</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secrétaire de séance</translation>
        </message>
        <message>
            <source>Open the sitting</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Close the sitting</source>
            <translation>Lever la séance</translation>
        </message>
        <message>
            <source>Suspend the sitting</source>
            <translation>Suspendre la séance</translation>
        </message>
        <message>
            <source>Resume the sitting</source>
            <translation>Reprendre la séance</translation>
        </message>
        <message>
            <source>Closed session</source>
            <translation>Huis clos</translation>
        </message>
        <message>
            <source>Public again</source>
            <translation>Fin du huis clos</translation>
        </message>
        <message>
            <source>Withdraw the question</source>
            <translation>Retirer la question</translation>
        </message>
        <message>
            <source>Adjourn the question</source>
            <translation>Ajourner la question</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>Ajouter une question</translation>
        </message>
        <message>
            <source>Open without quorum</source>
            <translation>Ouvrir sans quorum</translation>
        </message>
        <message>
            <source>Why it went on without quorum</source>
            <translation>Motif de la poursuite sans quorum</translation>
        </message>
        <message>
            <source>Correct this line</source>
            <translation>Corriger cette ligne</translation>
        </message>
    </context>
    <context>
        <name>GestureBar</name>
        <message>
            <source>Gesture</source>
            <translation>Geste</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Holder of the proxy</source>
            <translation>Mandataire</translation>
        </message>
        <message>
            <source>opening</source>
            <translation>ouverture</translation>
        </message>
        <message>
            <source>during the debate</source>
            <translation>pendant le débat</translation>
        </message>
        <message>
            <source>the end</source>
            <translation>la fin</translation>
        </message>
        <message>
            <source>Confirm (Enter)</source>
            <translation>Confirmer (Entrée)</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Abandonner (Échap)</translation>
        </message>
        <message>
            <source>On the agenda: {title}.</source>
            <translation>Inscrit à l’ordre du jour : {title}.</translation>
        </message>
        <message>
            <source>Whom does {name} name instead?</source>
            <translation>Qui remplace le mandataire de {name} ?</translation>
        </message>
        <message>
            <source>The proxy of {name} has lost its holder. Esc: nobody.</source>
            <translation>Le pouvoir de {name} n’a plus de mandataire. Échap : personne.</translation>
        </message>
        <message>
            <source>“{text}” cannot be read here.</source>
            <translation>« {text} » ne se comprend pas ici.</translation>
        </message>
        <message>
            <source>Enter puts it last on the agenda; it was not on the convocation.</source>
            <translation>Entrée l’inscrit en fin d’ordre du jour ; la convocation ne l’annonçait pas.</translation>
        </message>
        <message>
            <source>Type any part of the member’s name.</source>
            <translation>Saisir une partie quelconque du nom du membre.</translation>
        </message>
        <message>
            <source>Type any part of the holder’s name.</source>
            <translation>Saisir une partie quelconque du nom du mandataire.</translation>
        </message>
        <message>
            <source>Say at which question.</source>
            <translation>Indiquer à quelle question.</translation>
        </message>
        <message>
            <source>The quorum is not reached: write down why the question is opened.</source>
            <translation>Le quorum n’est pas atteint : écrire pourquoi la question est ouverte.</translation>
        </message>
        <message>
            <source>Type the title of the question.</source>
            <translation>Saisir l’objet de la question.</translation>
        </message>
        <message>
            <source>“{text}”: {names}?</source>
            <translation>« {text} » : {names} ?</translation>
        </message>
        <message>
            <source>Proxy to</source>
            <translation>Pouvoir à</translation>
        </message>
        <message>
            <source>At question</source>
            <translation>À la question</translation>
        </message>
        <message>
            <source>Until question</source>
            <translation>Jusqu’à la question</translation>
        </message>
        <message>
            <source>Clock time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Daté du</translation>
        </message>
        <message>
            <source>Paper seen as</source>
            <translation>Pièce vue</translation>
        </message>
        <message>
            <source>Reason for going on</source>
            <translation>Motif de poursuivre</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Demandé par</translation>
        </message>
        <message>
            <source>Votes for it</source>
            <translation>Voix pour</translation>
        </message>
        <message>
            <source>18:40</source>
            <translation>18 h 40</translation>
        </message>
        <message>
            <source>12/3</source>
            <translation>12/3</translation>
        </message>
        <message>
            <source>original, e-mail…</source>
            <translation>original, courriel…</translation>
        </message>
        <message>
            <source>dup, mar, leg…</source>
            <translation>dup, mar, leg…</translation>
        </message>
    </context>
    <context>
        <name>GuideBar</name>
        <message>
            <source>Chapter</source>
            <translation>Chapitre</translation>
        </message>
        <message>
            <source>Find in the guide</source>
            <translation>Chercher dans le guide</translation>
        </message>
        <message>
            <source>Find in the guide (Ctrl+F, Enter: next)</source>
            <translation>Chercher dans le guide (Ctrl+F ; Entrée : suivant)</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
    </context>
    <context>
        <name>GuideWindow</name>
        <message>
            <source>User guide</source>
            <translation>Guide d’utilisation</translation>
        </message>
    </context>
    <context>
        <name>HolderLine</name>
        <message>
            <source>Holder of the proxy of {name}</source>
            <translation>Mandataire de {name}</translation>
        </message>
        <message>
            <source>Proxy to: part of a name, Enter</source>
            <translation>Pouvoir à : partie d’un nom, Entrée</translation>
        </message>
    </context>
    <context>
        <name>ImportChoices</name>
        <message>
            <source>as it suggests itself</source>
            <translation>selon le fichier</translation>
        </message>
        <message>
            <source>tabulator</source>
            <translation>tabulation</translation>
        </message>
        <message>
            <source>refuse the line</source>
            <translation>refuser la ligne</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>Where neither M. nor Mme is said</source>
            <translation>Quand ni M. ni Mme n’est indiqué</translation>
        </message>
        <message>
            <source>– none –</source>
            <translation>– aucune –</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <source>CSV, XLSX or ODS; the national register; the users of idelibre</source>
            <translation>CSV, XLSX ou ODS ; le répertoire national des élus ; les utilisateurs d’idelibre</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>Take everybody</source>
            <translation>Tous les reprendre</translation>
        </message>
        <message>
            <source>Take them over</source>
            <translation>Les reprendre</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;All files (*)</source>
            <translation>Listes (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>A list of members</source>
            <translation>Une liste de membres</translation>
        </message>
        <message>
            <source>Cancelled: the list was not read.</source>
            <translation>Abandon : la liste n’a pas été lue.</translation>
        </message>
        <message numerus="yes">
            <source>%n member(s) taken over.</source>
            <translation>
                <numerusform>%n membre repris.</numerusform>
                <numerusform>%n membres repris.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled: nothing was written.</source>
            <translation>Abandon : rien n’a été écrit.</translation>
        </message>
        <message>
            <source>{file}: users of idelibre</source>
            <translation>{file} : utilisateurs d’idelibre</translation>
        </message>
        <message>
            <source>{file}: national register of elected officials</source>
            <translation>{file} : répertoire national des élus</translation>
        </message>
        <message>
            <source>{file}: table, read as {encoding}</source>
            <translation>{file} : tableau, lu en {encoding}</translation>
        </message>
        <message>
            <source>{file}: spreadsheet</source>
            <translation>{file} : feuille de calcul</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>tous</translation>
        </message>
        <message>
            <source>{name} ({code}): {count} lines</source>
            <translation>{name} ({code}) : {count} lignes</translation>
        </message>
        <message>
            <source>Nothing is written before you say so.</source>
            <translation>Rien n’est écrit avant votre accord.</translation>
        </message>
        <message numerus="yes">
            <source>Take %n member(s) over</source>
            <translation>
                <numerusform>Reprendre %n membre</numerusform>
                <numerusform>Reprendre %n membres</numerusform>
            </translation>
        </message>
        <message>
            <source>What the list would change; Enter takes or leaves</source>
            <translation>Ce que la liste changerait ; Entrée reprend ou laisse</translation>
        </message>
        <message>
            <source>Enter takes somebody over or leaves him out</source>
            <translation>Entrée reprend quelqu’un, ou l’écarte</translation>
        </message>
        <message>
            <source>Lines refused</source>
            <translation>Lignes refusées</translation>
        </message>
        <message>
            <source>Members of</source>
            <translation>Membres de</translation>
        </message>
    </context>
    <context>
        <name>Imports</name>
        <message>
            <source>{file} is larger than the {megabytes} MB that are read.</source>
            <translation>{file} dépasse les {megabytes} Mo qui sont lus.</translation>
        </message>
        <message>
            <source>{file} cannot be read: it is damaged, or protected by a password.</source>
            <translation>{file} ne peut être lu : il est endommagé, ou protégé par un mot de passe.</translation>
        </message>
        <message>
            <source>{file} is no CSV, XLSX or ODS table that can be read; save it again as one of these.</source>
            <translation>{file} n’est pas un tableau CSV, XLSX ou ODS lisible ; enregistrez-le de nouveau dans l’un de ces formats.</translation>
        </message>
        <message>
            <source>{file} is no DOCX or ODT text; save it again as one of these.</source>
            <translation>{file} n’est pas un texte DOCX ou ODT ; enregistrez-le sous l’une de ces formes.</translation>
        </message>
        <message>
            <source>{file} would fill the memory when unpacked; it was left closed.</source>
            <translation>{file} remplirait la mémoire une fois décompressé ; il est resté fermé.</translation>
        </message>
        <message>
            <source>{file} holds declarations that no office suite writes; it was left closed.</source>
            <translation>{file} contient des déclarations qu’aucune suite bureautique n’écrit ; il est resté fermé.</translation>
        </message>
        <message>
            <source>{file} has more than the {most} lines that are read.</source>
            <translation>{file} a plus de {most} lignes, le maximum qui est lu.</translation>
        </message>
        <message>
            <source>{file}, line {line}: more than {most} columns.</source>
            <translation>{file}, ligne {line} : plus de {most} colonnes.</translation>
        </message>
        <message>
            <source>{file}, line {line}: a quotation mark is opened there and never closed.</source>
            <translation>{file}, ligne {line} : un guillemet y est ouvert et jamais fermé.</translation>
        </message>
        <message>
            <source>{file}, line {line}: a cell is far too long for a name.</source>
            <translation>{file}, ligne {line} : une cellule est bien trop longue pour un nom.</translation>
        </message>
        <message>
            <source>{file} is neither UTF-8 nor Windows text; save it as UTF-8.</source>
            <translation>{file} n’est ni en UTF-8, ni en texte Windows ; enregistrez-le en UTF-8.</translation>
        </message>
        <message>
            <source>{file} lists no question that can be recognised.</source>
            <translation>{file} ne contient aucune question reconnaissable.</translation>
        </message>
        <message>
            <source>the last name is missing</source>
            <translation>le nom manque</translation>
        </message>
        <message>
            <source>“{value}”: the last name is not told by capitals</source>
            <translation>« {value} » : les capitales ne distinguent pas le nom</translation>
        </message>
        <message>
            <source>{name}: neither M. nor Mme is said (“{value}”)</source>
            <translation>{name} : ni M. ni Mme n’est indiqué (« {value} »)</translation>
        </message>
        <message>
            <source>“{value}” is no date</source>
            <translation>« {value} » n’est pas une date</translation>
        </message>
        <message>
            <source>the mandate would end on {until}, before it begins on {since}</source>
            <translation>le mandat finirait le {until}, avant de commencer le {since}</translation>
        </message>
        <message>
            <source>“{value}” is no rank</source>
            <translation>« {value} » n’est pas un rang</translation>
        </message>
        <message>
            <source>{name} stands on line {first} already</source>
            <translation>{name} figure déjà à la ligne {first}</translation>
        </message>
        <message>
            <source>{found} cells where {wanted} are expected</source>
            <translation>{found} cellules au lieu de {wanted}</translation>
        </message>
        <message>
            <source>{found} cells only where {wanted} are expected</source>
            <translation>{found} cellules seulement au lieu de {wanted}</translation>
        </message>
        <message>
            <source>more than {most} people: the rest of the file was not read</source>
            <translation>plus de {most} personnes : le reste du fichier n’a pas été lu</translation>
        </message>
        <message>
            <source>more than {most} lines refused: the rest was not read</source>
            <translation>plus de {most} lignes refusées : le reste n’a pas été lu</translation>
        </message>
        <message>
            <source>{name} is neither elected nor a substitute (profile {value})</source>
            <translation>{name} n’est ni membre élu, ni suppléant (profil {value})</translation>
        </message>
        <message>
            <source>{name} is a substitute, but nobody’s</source>
            <translation>{name} est en suppléance, mais de personne</translation>
        </message>
        <message>
            <source>{name}, whose substitute this is, is not known</source>
            <translation>{name}, membre que ce suppléant remplace, est introuvable</translation>
        </message>
        <message>
            <source>the title is missing</source>
            <translation>l’objet manque</translation>
        </message>
        <message>
            <source>the title has more than {most} letters</source>
            <translation>l’objet a plus de {most} caractères</translation>
        </message>
        <message>
            <source>“{value}” is no number of a question</source>
            <translation>« {value} » n’est pas un numéro de question</translation>
        </message>
        <message>
            <source>“{title}”: the agenda has a question {number} already</source>
            <translation>« {title} » : l’ordre du jour a déjà une question {number}</translation>
        </message>
        <message>
            <source>“{title}” comes in without a speaker: “{name}” is no member, or may be several</source>
            <translation>« {title} » est inscrite sans rapporteur : « {name} » ne désigne aucun membre, ou en désigne plusieurs</translation>
        </message>
        <message>
            <source>more than {most} questions: the rest was not read</source>
            <translation>plus de {most} questions : le reste n’a pas été lu</translation>
        </message>
        <message>
            <source>yes, {standing}</source>
            <translation>oui, {standing}</translation>
        </message>
        <message>
            <source>no, {standing}</source>
            <translation>non, {standing}</translation>
        </message>
        <message>
            <source>like {names}</source>
            <translation>proche de {names}</translation>
        </message>
        <message>
            <source>changes: {what}</source>
            <translation>change : {what}</translation>
        </message>
        <message>
            <source>mandate</source>
            <translation>mandat</translation>
        </message>
        <message>
            <source>Line {line}: {reason}.</source>
            <translation>Ligne {line} : {reason}.</translation>
        </message>
        <message>
            <source>Understood: {people} (new: {new}, changed: {changed}, known: {same}). Easily taken for one another: {doubts}. Lines refused: {refused}. In office and not in the list: {missing}.</source>
            <translation>Compris : {people} (nouveaux : {new}, modifiés : {changed}, déjà connus : {same}). Prêtant à confusion : {doubts}. Lignes refusées : {refused}. En exercice mais hors de la liste : {missing}.</translation>
        </message>
    </context>
    <context>
        <name>IssuePage</name>
        <message>
            <source>Texts and extracts</source>
            <translation>Textes et extraits</translation>
        </message>
        <message>
            <source>&amp;Texts</source>
            <translation>&amp;Textes</translation>
        </message>
        <message>
            <source>E&amp;xtracts</source>
            <translation>E&amp;xtraits</translation>
        </message>
        <message>
            <source>Si&amp;gnatures</source>
            <translation>Si&amp;gnatures</translation>
        </message>
        <message>
            <source>Verif&amp;y</source>
            <translation>&amp;Vérifier</translation>
        </message>
        <message>
            <source>&amp;Register</source>
            <translation>&amp;Registre</translation>
        </message>
        <message>
            <source>Wor&amp;ding</source>
            <translation>&amp;Formules</translation>
        </message>
        <message>
            <source>Back to the sitting (F3)</source>
            <translation>Revenir à la séance (F3)</translation>
        </message>
        <message>
            <source>That extract is of another meeting: open it with “Other meeting…” and audit there.</source>
            <translation>Cet extrait est d’une autre séance : ouvrez-la par « Autre séance… » et contrôlez de là.</translation>
        </message>
        <message>
            <source>Sitting (F3)</source>
            <translation>Séance (F3)</translation>
        </message>
    </context>
    <context>
        <name>Journal</name>
        <message>
            <source>struck</source>
            <translation>rayée</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>marque</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Notée</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Où</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Struck: {what}</source>
            <translation>Rayé : {what}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Annulé : {what}</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Rétabli : {what}</translation>
        </message>
    </context>
    <context>
        <name>JournalPage</name>
        <message>
            <source>Filter: words of the sentence, of the name, of the place</source>
            <translation>Filtrer : mots de la phrase, du nom, du moment</translation>
        </message>
        <message>
            <source>Filter the journal</source>
            <translation>Filtrer le journal</translation>
        </message>
        <message>
            <source>Journal</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Strike (Del)</source>
            <translation>Rayer (Suppr)</translation>
        </message>
        <message>
            <source>The line was wrong: it stays readable and no longer counts</source>
            <translation>La ligne était fausse : elle reste lisible et ne compte plus</translation>
        </message>
        <message>
            <source>Correct or move (Ctrl+M)</source>
            <translation>Corriger ou déplacer (Ctrl+M)</translation>
        </message>
        <message>
            <source>It happened at another question, at another hour, or to somebody else</source>
            <translation>C’était à une autre question, à une autre heure ou quelqu’un d’autre</translation>
        </message>
        <message>
            <source>Strike this line</source>
            <translation>Rayer cette ligne</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n line(s)</source>
            <translation>
                <numerusform>{shown} sur %n ligne</numerusform>
                <numerusform>{shown} sur %n lignes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>On the roll: present, excused, absent, gives a proxy</source>
            <translation>À l’appel : présent, excusé, absent, donne pouvoir (mandataire)</translation>
        </message>
        <message>
            <source>In a list: the member or the question before, after</source>
            <translation>Dans une liste : le membre ou la question d’avant, d’après</translation>
        </message>
        <message>
            <source>In a list of members: find a name</source>
            <translation>Dans une liste de membres : chercher un nom</translation>
        </message>
        <message>
            <source>In the bar of a gesture: confirm what the message line announces</source>
            <translation>Dans la barre d’un geste : confirmer ce que la ligne de message annonce</translation>
        </message>
        <message>
            <source>In the bar of a gesture: forget it; nothing is written</source>
            <translation>Dans la barre d’un geste : y renoncer ; rien n’est écrit</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>On the line of the vote: against, abstaining, not voting; from one to the next</source>
            <translation>Dans la ligne du vote : contre, abstention, ne prend pas part ; de l’un à l’autre</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <source>In a vote by roll call: one answer back</source>
            <translation>Dans un vote par appel nominal : revenir d’une réponse</translation>
        </message>
        <message>
            <source>Del, Ctrl+M</source>
            <translation>Suppr, Ctrl+M</translation>
        </message>
        <message>
            <source>In the journal: strike the line, correct it or move it to another question</source>
            <translation>Dans le journal : rayer la ligne, la corriger ou la déplacer à une autre question</translation>
        </message>
        <message>
            <source>Shift+← →</source>
            <translation>Maj+← →</translation>
        </message>
        <message>
            <source>In the picture of the evening: move the end of the bar under the cursor</source>
            <translation>Dans le tableau de la soirée : déplacer le bout de la barre sous le curseur</translation>
        </message>
        <message>
            <source>In the picture of the evening: larger, smaller, as before, the whole</source>
            <translation>Dans le tableau de la soirée : plus grand, plus petit, comme avant, en entier</translation>
        </message>
        <message>
            <source>In a text: the next misspelt word</source>
            <translation>Dans un texte : le mot mal orthographié suivant</translation>
        </message>
        <message>
            <source>Alt+Enter</source>
            <translation>Alt+Entrée</translation>
        </message>
        <message>
            <source>In a text: what may be meant by the misspelt word</source>
            <translation>Dans un texte : ce qu’on a pu vouloir écrire à la place du mot mal orthographié</translation>
        </message>
        <message>
            <source>The next field or button</source>
            <translation>Le champ ou le bouton suivant</translation>
        </message>
    </context>
    <context>
        <name>KeysPanel</name>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Ce qu’elle fait</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys (Esc puts them away)</source>
            <translation>Touches (Échap les range)</translation>
        </message>
        <message>
            <source>What the key does</source>
            <translation>Ce que fait la touche</translation>
        </message>
    </context>
    <context>
        <name>ListElection</name>
        <message>
            <source>Proportional, highest remainder</source>
            <translation>Proportionnelle au plus fort reste</translation>
        </message>
        <message>
            <source>Proportional, highest average</source>
            <translation>Proportionnelle à la plus forte moyenne</translation>
        </message>
        <message>
            <source>Whole list by majority, in rounds</source>
            <translation>Liste entière à la majorité, par tours</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Name of the list
A candidate on each line
/
Substitutes below a stroke

The next list…</source>
            <translation>Nom de la liste
Un candidat par ligne
/
Les suppléants sous une barre

La liste suivante…</translation>
        </message>
        <message>
            <source>How seats are won</source>
            <translation>Attribution des sièges</translation>
        </message>
        <message>
            <source>Seats</source>
            <translation>Sièges</translation>
        </message>
        <message>
            <source>Substitutes</source>
            <translation>Suppléants</translation>
        </message>
        <message>
            <source>A single list: its candidates are appointed in its order, without a vote</source>
            <translation>Une seule liste : ses candidats sont nommés dans l’ordre, sans vote</translation>
        </message>
        <message>
            <source>&amp;Seats</source>
            <translation>&amp;Sièges</translation>
        </message>
        <message>
            <source>S&amp;ubstitutes</source>
            <translation>S&amp;uppléants</translation>
        </message>
        <message>
            <source>&amp;Lists</source>
            <translation>&amp;Listes</translation>
        </message>
    </context>
    <context>
        <name>LogoPanel</name>
        <message>
            <source>Logo or arms</source>
            <translation>Logo ou blason</translation>
        </message>
        <message>
            <source>Choose an image…</source>
            <translation>Choisir une image…</translation>
        </message>
        <message>
            <source>A PNG or JPEG file, which may also be dropped here</source>
            <translation>Un fichier PNG ou JPEG, qu’on peut aussi déposer ici</translation>
        </message>
        <message>
            <source>Print none</source>
            <translation>Ne rien imprimer</translation>
        </message>
        <message>
            <source>For the meetings already made too</source>
            <translation>Aussi pour les séances déjà créées</translation>
        </message>
        <message>
            <source>Those of which extracts were issued keep theirs</source>
            <translation>Celles dont des extraits ont été délivrés gardent le leur</translation>
        </message>
        <message>
            <source>No logo: extracts begin with the name.</source>
            <translation>Pas de logo : les extraits commencent par le nom.</translation>
        </message>
        <message>
            <source>Logo: {text}</source>
            <translation>Logo : {text}</translation>
        </message>
        <message>
            <source>an ornament</source>
            <translation>un ornement</translation>
        </message>
        <message>
            <source>Choose a logo</source>
            <translation>Choisir un logo</translation>
        </message>
        <message>
            <source>Images (*.png *.jpg *.jpeg)</source>
            <translation>Images (*.png *.jpg *.jpeg)</translation>
        </message>
        <message>
            <source>Logo or arms, printed at the head of the extracts</source>
            <translation>Logo ou blason, imprimé en tête des extraits</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>{assembly}, {day}</source>
            <translation>{assembly}, {day}</translation>
        </message>
        <message>
            <source>REHEARSAL, {assembly}, {day}</source>
            <translation>RÉPÉTITION, {assembly}, {day}</translation>
        </message>
    </context>
    <context>
        <name>MeetingChooser</name>
        <message>
            <source>Secrétariat</source>
            <translation>Secrétariat</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Assembly</source>
            <translation>Assemblée</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Collectivité</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Séances</translation>
        </message>
        <message>
            <source>Open the meeting</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Bring in a meeting file…</source>
            <translation>Importer un fichier de séance…</translation>
        </message>
        <message>
            <source>Prepare: authority, members, meetings</source>
            <translation>Préparer : collectivité, membres, séances</translation>
        </message>
        <message>
            <source>More ways to begin…</source>
            <translation>Autres façons de commencer…</translation>
        </message>
        <message>
            <source>This database holds no meeting yet: prepare one, or bring in a meeting file.</source>
            <translation>Cette base ne contient encore aucune séance : préparez-en une, ou importez un fichier de séance.</translation>
        </message>
        <message>
            <source>Which meeting?</source>
            <translation>Quelle séance ?</translation>
        </message>
        <message>
            <source>Bring in a meeting file</source>
            <translation>Importer un fichier de séance</translation>
        </message>
        <message>
            <source>Meeting files (*.seance *.json)</source>
            <translation>Fichiers de séance (*.seance *.json)</translation>
        </message>
    </context>
    <context>
        <name>MeetingPage</name>
        <message>
            <source>Meeting</source>
            <translation>Séance</translation>
        </message>
        <message>
            <source>Day of a new meeting</source>
            <translation>Jour d’une nouvelle séance</translation>
        </message>
        <message>
            <source>Day, such as 12/3/2026</source>
            <translation>Jour, comme 12/3/2026</translation>
        </message>
        <message>
            <source>New meeting on that day</source>
            <translation>Nouvelle séance ce jour-là</translation>
        </message>
        <message>
            <source>Open the sitting</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Take the members of that day</source>
            <translation>Prendre les membres de ce jour</translation>
        </message>
        <message>
            <source>no meeting yet</source>
            <translation>pas encore de séance</translation>
        </message>
        <message>
            <source>Enter the day of the meeting first, such as 12/3/2026.</source>
            <translation>Saisir d’abord le jour de la séance, comme 12/3/2026.</translation>
        </message>
        <message>
            <source>The meeting of {day} is made, with the members in office on that day.</source>
            <translation>La séance du {day} est créée, avec les membres en exercice ce jour-là.</translation>
        </message>
        <message>
            <source>Enter a day and make the first meeting.</source>
            <translation>Saisir un jour et créer la première séance.</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) in office.</source>
            <translation>
                <numerusform>%n membre en exercice.</numerusform>
                <numerusform>%n membres en exercice.</numerusform>
            </translation>
        </message>
        <message>
            <source>The roster has others on that day.</source>
            <translation>Le tableau des membres en a d’autres ce jour-là.</translation>
        </message>
        <message>
            <source>The law sets no notice for this assembly; its own rules may.</source>
            <translation>La loi ne fixe pas de délai à cette assemblée ; son règlement le peut.</translation>
        </message>
        <message>
            <source>{needed} clear days are needed: to be sent on {day} at the latest.</source>
            <translation>Il faut {needed} jours francs : envoi le {day} au plus tard.</translation>
        </message>
        <message>
            <source>{given} clear days of notice, {needed} are needed: lawful from {day} on.</source>
            <translation>{given} jours francs de délai, il en faut {needed} : séance possible à partir du {day}.</translation>
        </message>
        <message>
            <source>Only {given} clear days of notice where {needed} are needed: {day} is the earliest lawful day.</source>
            <translation>Seulement {given} jours francs de convocation, il en faut {needed} : le {day} est le premier jour régulier.</translation>
        </message>
        <message>
            <source>A meeting needs its day.</source>
            <translation>Une séance a besoin de son jour.</translation>
        </message>
        <message>
            <source>Written.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>The meeting has the members of that day.</source>
            <translation>La séance a les membres de ce jour.</translation>
        </message>
    </context>
    <context>
        <name>MembersPage</name>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>Mandate</source>
            <translation>Mandat</translation>
        </message>
        <message>
            <source>Members in order of precedence</source>
            <translation>Membres dans l’ordre du tableau</translation>
        </message>
        <message>
            <source>Past mandates too</source>
            <translation>Mandats passés aussi</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s) in office today.</source>
            <translation>
                <numerusform>%n membre en exercice aujourd’hui.</numerusform>
                <numerusform>%n membres en exercice aujourd’hui.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody yet: enter the members (Ctrl+N), or import a list (Ctrl+I).</source>
            <translation>Personne encore : saisir les membres (Ctrl+N), ou importer une liste (Ctrl+I).</translation>
        </message>
        <message>
            <source>A new member: enter the name.</source>
            <translation>Nouveau membre : saisir le nom.</translation>
        </message>
        <message>
            <source>Taken away; Ctrl+Z brings it back.</source>
            <translation>Retiré ; Ctrl+Z le ramène.</translation>
        </message>
        <message>
            <source>{name} is now number {place}.</source>
            <translation>{name} occupe maintenant le rang {place}.</translation>
        </message>
        <message>
            <source>M. or Mme? Sentences are worded accordingly.</source>
            <translation>M. ou Mme ? Les phrases s’accordent en conséquence.</translation>
        </message>
        <message>
            <source>The mandate would end before it begins.</source>
            <translation>Le mandat finirait avant de commencer.</translation>
        </message>
        <message>
            <source>{name}: written.</source>
            <translation>{name} : fiche enregistrée.</translation>
        </message>
        <message>
            <source>{name}: written. {doubt}.</source>
            <translation>{name} : fiche enregistrée. {doubt}.</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>personne</translation>
        </message>
        <message>
            <source>substitute of {name}</source>
            <translation>suppléance de {name}</translation>
        </message>
        <message>
            <source>without a vote</source>
            <translation>sans voix délibérative</translation>
        </message>
        <message>
            <source>Easily taken for {names}</source>
            <translation>Se confond facilement avec {names}</translation>
        </message>
    </context>
    <context>
        <name>NamesLine</name>
        <message>
            <source>dup, mar, leg…</source>
            <translation>dup, mar, leg…</translation>
        </message>
        <message>
            <source>“{typed}”: nobody, or several.</source>
            <translation>« {typed} » : personne, ou plusieurs.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>not possible now</source>
            <translation>impossible maintenant</translation>
        </message>
        <message>
            <source>Question {number}: {title}</source>
            <translation>Question {number} : {title}</translation>
        </message>
    </context>
    <context>
        <name>PaperTask</name>
        <message>
            <source>A folder for the paper sheets</source>
            <translation>Un dossier pour les feuilles</translation>
        </message>
        <message>
            <source>The paper sheets are being made…</source>
            <translation>Préparation des feuilles…</translation>
        </message>
        <message numerus="yes">
            <source>%n sheet(s) written into {folder}.</source>
            <translation>
                <numerusform>%n feuille écrite dans {folder}.</numerusform>
                <numerusform>%n feuilles écrites dans {folder}.</numerusform>
            </translation>
        </message>
        <message>
            <source>The sheets cannot be written: {reason}.</source>
            <translation>Les feuilles ne peuvent pas être écrites : {reason}.</translation>
        </message>
    </context>
    <context>
        <name>PhraseEditor</name>
        <message>
            <source>Versions of the phrase, by their days</source>
            <translation>Versions de la phrase, par dates</translation>
        </message>
        <message>
            <source>always</source>
            <translation>toujours</translation>
        </message>
        <message>
            <source>First day on which sittings are worded so, such as 1/7/2022; empty: always</source>
            <translation>Premier jour des séances ainsi rédigées, comme 1/7/2022 ; vide : toujours</translation>
        </message>
        <message>
            <source>Text of the phrase</source>
            <translation>Texte de la phrase</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>As in the model</source>
            <translation>Comme dans le modèle</translation>
        </message>
        <message>
            <source>Take this version away</source>
            <translation>Retirer cette version</translation>
        </message>
        <message>
            <source>Variables, Enter puts one into the phrase</source>
            <translation>Variables, Entrée en insère une dans la phrase</translation>
        </message>
        <message>
            <source>{variable}: {value}</source>
            <translation>{variable} : {value}</translation>
        </message>
        <message>
            <source>“{text}” is no date, such as 1/7/2022.</source>
            <translation>« {text} » n’est pas une date, comme 1/7/2022.</translation>
        </message>
        <message>
            <source>from {since} to {until}</source>
            <translation>du {since} au {until}</translation>
        </message>
        <message>
            <source>since {since}</source>
            <translation>depuis le {since}</translation>
        </message>
        <message>
            <source>until {until}</source>
            <translation>jusqu’au {until}</translation>
        </message>
        <message>
            <source>{days}, as in the model</source>
            <translation>{days}, comme dans le modèle</translation>
        </message>
        <message>
            <source>In force &amp;since:</source>
            <translation>En vigueur &amp;depuis :</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>En vigueur depuis</translation>
        </message>
    </context>
    <context>
        <name>PhraseFaults</name>
        <message>
            <source>There is no variable {sign}: choose one of the list below.</source>
            <translation>Il n’y a pas de variable {sign} : choisissez-en une dans la liste ci-dessous.</translation>
        </message>
        <message>
            <source>A ] stands there without its [.</source>
            <translation>Un ] s’y trouve sans son [.</translation>
        </message>
        <message>
            <source>A [ stands there without its ].</source>
            <translation>Un [ s’y trouve sans son ].</translation>
        </message>
        <message>
            <source>A {sign} stands there without its other half.</source>
            <translation>Un {sign} s’y trouve sans son autre moitié.</translation>
        </message>
        <message>
            <source>Bold, italic or underlined letters begin there and never end.</source>
            <translation>Du gras, de l’italique ou du souligné y commence sans jamais finir.</translation>
        </message>
    </context>
    <context>
        <name>Phrases</name>
        <message>
            <source>Head</source>
            <translation>En-tête</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Course of the question</source>
            <translation>Déroulement</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Vote</translation>
        </message>
        <message>
            <source>Appointment</source>
            <translation>Nomination</translation>
        </message>
        <message>
            <source>End and signatures</source>
            <translation>Fin et signatures</translation>
        </message>
        <message>
            <source>Annexes</source>
            <translation>Annexes</translation>
        </message>
        <message>
            <source>Title of the file, foot of pages</source>
            <translation>Titre du fichier, pied de page</translation>
        </message>
        <message>
            <source>Warning in a frame</source>
            <translation>Avertissement encadré</translation>
        </message>
        <message>
            <source>Name of the authority</source>
            <translation>Nom de la collectivité</translation>
        </message>
        <message>
            <source>Arrondissement</source>
            <translation>Arrondissement</translation>
        </message>
        <message>
            <source>Title “Extract of the register”</source>
            <translation>Titre « Extrait du registre »</translation>
        </message>
        <message>
            <source>Assembly, under that title</source>
            <translation>Assemblée, sous ce titre</translation>
        </message>
        <message>
            <source>Assembly, in capitals</source>
            <translation>Assemblée, en capitales</translation>
        </message>
        <message>
            <source>Ornament under the title</source>
            <translation>Ornement sous le titre</translation>
        </message>
        <message>
            <source>Day of the sitting</source>
            <translation>Jour de la séance</translation>
        </message>
        <message>
            <source>Who presides</source>
            <translation>Présidence</translation>
        </message>
        <message>
            <source>Sent to the State</source>
            <translation>Envoi au contrôle de légalité</translation>
        </message>
        <message>
            <source>Members in office</source>
            <translation>Membres en exercice</translation>
        </message>
        <message>
            <source>Number present</source>
            <translation>Nombre de présents</translation>
        </message>
        <message>
            <source>Number represented</source>
            <translation>Nombre de représentés</translation>
        </message>
        <message>
            <source>Number of voters</source>
            <translation>Nombre de votants</translation>
        </message>
        <message>
            <source>Number who take no part</source>
            <translation>Nombre qui ne prennent pas part</translation>
        </message>
        <message>
            <source>Date of the convocation</source>
            <translation>Date de convocation</translation>
        </message>
        <message>
            <source>Date of posting</source>
            <translation>Date d’affichage</translation>
        </message>
        <message>
            <source>Opening sentence</source>
            <translation>Phrase d’ouverture</translation>
        </message>
        <message>
            <source>After a second call</source>
            <translation>Après une seconde convocation</translation>
        </message>
        <message>
            <source>Members present: label</source>
            <translation>Présents : intitulé</translation>
        </message>
        <message>
            <source>Proxies: label</source>
            <translation>Pouvoirs : intitulé</translation>
        </message>
        <message>
            <source>One proxy</source>
            <translation>Un pouvoir</translation>
        </message>
        <message>
            <source>One substitute</source>
            <translation>Un suppléant</translation>
        </message>
        <message>
            <source>Members excused: label</source>
            <translation>Excusés : intitulé</translation>
        </message>
        <message>
            <source>Members absent: label</source>
            <translation>Absents : intitulé</translation>
        </message>
        <message>
            <source>Attending without a vote: label</source>
            <translation>Sans voix délibérative : intitulé</translation>
        </message>
        <message>
            <source>Without a vote, excused: label</source>
            <translation>Sans voix délibérative, excusés : intitulé</translation>
        </message>
        <message>
            <source>Secretary of the sitting</source>
            <translation>Secrétaire de séance</translation>
        </message>
        <message>
            <source>The sitting is open</source>
            <translation>La séance est ouverte</translation>
        </message>
        <message>
            <source>The quorum is reached</source>
            <translation>Le quorum est atteint</translation>
        </message>
        <message>
            <source>Authority, above the title</source>
            <translation>Collectivité, au-dessus du titre</translation>
        </message>
        <message>
            <source>Title “Deliberation”</source>
            <translation>Titre « Délibération »</translation>
        </message>
        <message>
            <source>Date under the title</source>
            <translation>Date sous le titre</translation>
        </message>
        <message>
            <source>Number of the deliberation</source>
            <translation>Numéro de la délibération</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Title of the question</source>
            <translation>Objet de la question</translation>
        </message>
        <message>
            <source>Before the statement</source>
            <translation>Avant l’exposé</translation>
        </message>
        <message>
            <source>Before the statement, with the speaker</source>
            <translation>Avant l’exposé, avec le rapporteur</translation>
        </message>
        <message>
            <source>The assembly is asked to decide</source>
            <translation>Invitation à se prononcer</translation>
        </message>
        <message>
            <source>On whose proposal</source>
            <translation>Sur proposition</translation>
        </message>
        <message>
            <source>Assembly, before what it says</source>
            <translation>Assemblée, avant ce qu’elle dit</translation>
        </message>
        <message>
            <source>After having deliberated</source>
            <translation>Après en avoir délibéré</translation>
        </message>
        <message>
            <source>Before the decision</source>
            <translation>Avant le dispositif</translation>
        </message>
        <message>
            <source>The assembly deliberates</source>
            <translation>L’assemblée délibère</translation>
        </message>
        <message>
            <source>Before taking note</source>
            <translation>Avant de prendre acte</translation>
        </message>
        <message>
            <source>Another chair for this question</source>
            <translation>Autre présidence pour cette question</translation>
        </message>
        <message>
            <source>Executive’s account: the elected chair</source>
            <translation>Compte de l’exécutif : présidence élue</translation>
        </message>
        <message>
            <source>Executive’s account: the executive leaves</source>
            <translation>Compte de l’exécutif : l’exécutif se retire</translation>
        </message>
        <message>
            <source>Members with an interest</source>
            <translation>Membres intéressés</translation>
        </message>
        <message>
            <source>Closed session decided</source>
            <translation>Huis clos décidé</translation>
        </message>
        <message>
            <source>Closed session, goes on</source>
            <translation>Huis clos, suite</translation>
        </message>
        <message>
            <source>Question withdrawn</source>
            <translation>Question retirée</translation>
        </message>
        <message>
            <source>Question adjourned</source>
            <translation>Question ajournée</translation>
        </message>
        <message>
            <source>Put off for want of a quorum</source>
            <translation>Renvoi faute de quorum</translation>
        </message>
        <message>
            <source>Takes note</source>
            <translation>Prend acte</translation>
        </message>
        <message>
            <source>Not adopted</source>
            <translation>Non adoptée</translation>
        </message>
        <message>
            <source>Heading of an amendment</source>
            <translation>Intitulé d’un amendement</translation>
        </message>
        <message>
            <source>Amendment adopted</source>
            <translation>Amendement adopté</translation>
        </message>
        <message>
            <source>Amendment rejected</source>
            <translation>Amendement rejeté</translation>
        </message>
        <message>
            <source>The amended question is voted</source>
            <translation>Vote de la question amendée</translation>
        </message>
        <message>
            <source>Before the figures of the vote</source>
            <translation>Avant les chiffres du vote</translation>
        </message>
        <message>
            <source>Title of one vote of several</source>
            <translation>Titre d’un vote parmi plusieurs</translation>
        </message>
        <message>
            <source>Adopted unanimously</source>
            <translation>Adoptée à l’unanimité</translation>
        </message>
        <message>
            <source>Adopted unanimously of the votes cast</source>
            <translation>Adoptée à l’unanimité des exprimés</translation>
        </message>
        <message>
            <source>Adopted by a majority</source>
            <translation>Adoptée à la majorité</translation>
        </message>
        <message>
            <source>Adopted by the casting vote</source>
            <translation>Adoptée par voix prépondérante</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>Rejected by the casting vote</source>
            <translation>Rejetée par voix prépondérante</translation>
        </message>
        <message>
            <source>After an appointment</source>
            <translation>Après une nomination</translation>
        </message>
        <message>
            <source>Votes for</source>
            <translation>Voix pour</translation>
        </message>
        <message>
            <source>Votes against</source>
            <translation>Voix contre</translation>
        </message>
        <message>
            <source>Abstentions</source>
            <translation>Abstentions</translation>
        </message>
        <message>
            <source>Taking no part in the vote</source>
            <translation>Ne prenant pas part au vote</translation>
        </message>
        <message>
            <source>Blank papers</source>
            <translation>Bulletins blancs</translation>
        </message>
        <message>
            <source>Void papers</source>
            <translation>Bulletins nuls</translation>
        </message>
        <message>
            <source>Ordinary ballot</source>
            <translation>Scrutin ordinaire</translation>
        </message>
        <message>
            <source>Vote by roll call</source>
            <translation>Vote par appel nominal</translation>
        </message>
        <message>
            <source>Secret ballot</source>
            <translation>Scrutin secret</translation>
        </message>
        <message>
            <source>Roll call demanded</source>
            <translation>Scrutin public demandé</translation>
        </message>
        <message>
            <source>Secret ballot demanded</source>
            <translation>Scrutin secret demandé</translation>
        </message>
        <message>
            <source>Tellers</source>
            <translation>Assesseurs</translation>
        </message>
        <message>
            <source>Envelopes found</source>
            <translation>Enveloppes trouvées</translation>
        </message>
        <message>
            <source>One vote for several questions</source>
            <translation>Un seul vote pour plusieurs questions</translation>
        </message>
        <message>
            <source>Members of no group</source>
            <translation>Élus sans groupe</translation>
        </message>
        <message>
            <source>Secrecy waived</source>
            <translation>Renonciation au scrutin secret</translation>
        </message>
        <message>
            <source>One candidate for each post</source>
            <translation>Candidature unique par poste</translation>
        </message>
        <message>
            <source>One list</source>
            <translation>Liste unique</translation>
        </message>
        <message>
            <source>Heading of a round</source>
            <translation>Intitulé d’un tour</translation>
        </message>
        <message>
            <source>Column of figures</source>
            <translation>Colonne des chiffres</translation>
        </message>
        <message>
            <source>Column of words</source>
            <translation>Colonne en lettres</translation>
        </message>
        <message>
            <source>Posts to be filled</source>
            <translation>Postes à pourvoir</translation>
        </message>
        <message>
            <source>Line: took no part</source>
            <translation>Ligne : n’ayant pas pris part</translation>
        </message>
        <message>
            <source>Line: envelopes found</source>
            <translation>Ligne : enveloppes trouvées</translation>
        </message>
        <message>
            <source>Line: void</source>
            <translation>Ligne : nuls</translation>
        </message>
        <message>
            <source>Line: blank</source>
            <translation>Ligne : blancs</translation>
        </message>
        <message>
            <source>Line: votes cast</source>
            <translation>Ligne : suffrages exprimés</translation>
        </message>
        <message>
            <source>Line: absolute majority</source>
            <translation>Ligne : majorité absolue</translation>
        </message>
        <message>
            <source>Line of a candidate</source>
            <translation>Ligne d’un candidat</translation>
        </message>
        <message>
            <source>Elected</source>
            <translation>Élu</translation>
        </message>
        <message>
            <source>Appointed without a ballot</source>
            <translation>Nommé sans scrutin</translation>
        </message>
        <message>
            <source>Several elected</source>
            <translation>Plusieurs élus</translation>
        </message>
        <message>
            <source>Substitutes elected</source>
            <translation>Suppléants élus</translation>
        </message>
        <message>
            <source>Words: absolute majority</source>
            <translation>Mots : majorité absolue</translation>
        </message>
        <message>
            <source>Words: relative majority</source>
            <translation>Mots : majorité relative</translation>
        </message>
        <message>
            <source>Words: most votes</source>
            <translation>Mots : plus grand nombre de suffrages</translation>
        </message>
        <message>
            <source>Lists: highest remainder</source>
            <translation>Listes : plus fort reste</translation>
        </message>
        <message>
            <source>Lists: highest average</source>
            <translation>Listes : plus forte moyenne</translation>
        </message>
        <message>
            <source>Lists: column of lists</source>
            <translation>Listes : colonne des listes</translation>
        </message>
        <message>
            <source>Lists: column of votes</source>
            <translation>Listes : colonne des suffrages</translation>
        </message>
        <message>
            <source>Lists: seats by the quotient</source>
            <translation>Listes : sièges au quotient</translation>
        </message>
        <message>
            <source>Lists: seats by remainder</source>
            <translation>Listes : sièges au reste</translation>
        </message>
        <message>
            <source>Lists: seats by average</source>
            <translation>Listes : sièges à la moyenne</translation>
        </message>
        <message>
            <source>Lists: seats</source>
            <translation>Listes : sièges</translation>
        </message>
        <message>
            <source>Lists: who is elected</source>
            <translation>Listes : élus</translation>
        </message>
        <message>
            <source>Lists: substitutes</source>
            <translation>Listes : suppléants</translation>
        </message>
        <message>
            <source>Posts that stay vacant</source>
            <translation>Postes restés vacants</translation>
        </message>
        <message>
            <source>Reported to the council</source>
            <translation>Compte rendu au conseil</translation>
        </message>
        <message>
            <source>Remedies clause</source>
            <translation>Voies et délais de recours</translation>
        </message>
        <message>
            <source>Done and deliberated</source>
            <translation>Fait et délibéré</translation>
        </message>
        <message>
            <source>Who signed the register</source>
            <translation>Ont signé au registre</translation>
        </message>
        <message>
            <source>True extract</source>
            <translation>Pour extrait conforme</translation>
        </message>
        <message>
            <source>Certified enforceable</source>
            <translation>Certifié exécutoire</translation>
        </message>
        <message>
            <source>Date of reception</source>
            <translation>Date de réception</translation>
        </message>
        <message>
            <source>Date of publication</source>
            <translation>Date de publication</translation>
        </message>
        <message>
            <source>Office of the signatory</source>
            <translation>Fonction du signataire</translation>
        </message>
        <message>
            <source>Name of who presides</source>
            <translation>Nom de qui préside</translation>
        </message>
        <message>
            <source>Place and date</source>
            <translation>Lieu et date</translation>
        </message>
        <message>
            <source>Above the secretary’s signature</source>
            <translation>Au-dessus de la signature du secrétaire</translation>
        </message>
        <message>
            <source>Name of the secretary</source>
            <translation>Nom du secrétaire</translation>
        </message>
        <message>
            <source>List of annexes: label</source>
            <translation>Liste des annexes : intitulé</translation>
        </message>
        <message>
            <source>One annex</source>
            <translation>Une annexe</translation>
        </message>
        <message>
            <source>Annex without its file</source>
            <translation>Annexe sans son fichier</translation>
        </message>
        <message>
            <source>Annex that cannot be read</source>
            <translation>Annexe illisible</translation>
        </message>
        <message>
            <source>Mark on the pages of an annex</source>
            <translation>Mention sur les pages d’une annexe</translation>
        </message>
        <message>
            <source>Title of the file</source>
            <translation>Titre du fichier</translation>
        </message>
        <message>
            <source>Foot of the pages</source>
            <translation>Pied des pages</translation>
        </message>
        <message>
            <source>Quorum to be checked</source>
            <translation>Quorum à vérifier</translation>
        </message>
        <message>
            <source>Tie to be checked</source>
            <translation>Partage des voix à vérifier</translation>
        </message>
        <message>
            <source>Result missing</source>
            <translation>Résultat manquant</translation>
        </message>
        <message>
            <source>Count to be checked</source>
            <translation>Décompte à vérifier</translation>
        </message>
        <message>
            <source>Votes not noted</source>
            <translation>Votes non notés</translation>
        </message>
        <message>
            <source>Election not finished</source>
            <translation>Élection inachevée</translation>
        </message>
        <message>
            <source>Birth date missing at a tie</source>
            <translation>Date de naissance manquante à égalité</translation>
        </message>
        <message>
            <source>Counting to be checked</source>
            <translation>Dépouillement à vérifier</translation>
        </message>
    </context>
    <context>
        <name>Preparation</name>
        <message>
            <source>Authority</source>
            <translation>Collectivité</translation>
        </message>
        <message>
            <source>Assembly</source>
            <translation>Assemblée</translation>
        </message>
        <message>
            <source>As extracts name it: Conseil municipal, Bureau communautaire, …</source>
            <translation>Comme les extraits la nomment : Conseil municipal, Bureau communautaire, …</translation>
        </message>
        <message>
            <source>Kind of assembly</source>
            <translation>Type d’assemblée</translation>
        </message>
        <message>
            <source>Quorum, notice, proxies and votes follow from it</source>
            <translation>Quorum, délais, pouvoirs et votes en découlent</translation>
        </message>
        <message>
            <source>Model of the extracts</source>
            <translation>Modèle des extraits</translation>
        </message>
        <message>
            <source>SIREN</source>
            <translation>SIREN</translation>
        </message>
        <message>
            <source>SIRET</source>
            <translation>SIRET</translation>
        </message>
        <message>
            <source>Code of the département</source>
            <translation>Code du département</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Arrondissement</translation>
        </message>
        <message>
            <source>The line printed at the head of extracts</source>
            <translation>La ligne imprimée en tête des extraits</translation>
        </message>
        <message>
            <source>The administrative court as the remedies clause names it, after “devant le”</source>
            <translation>Le tribunal administratif tel que le nomment les voies de recours, après « devant le »</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Siège</translation>
        </message>
        <message>
            <source>Done at</source>
            <translation>Fait à</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Tribunal</translation>
        </message>
        <message>
            <source>Prefecture</source>
            <translation>Préfecture</translation>
        </message>
        <message>
            <source>As it is printed after “transmission en”</source>
            <translation>Telle qu’elle s’imprime après « transmission en »</translation>
        </message>
        <message>
            <source>Numbers of deliberations</source>
            <translation>Numéros des délibérations</translation>
        </message>
        <message>
            <source>Such as {year}/BC{number:03}, counted from 1 in each year</source>
            <translation>Par exemple {year}/BC{number:03}, à partir de 1 chaque année</translation>
        </message>
        <message>
            <source>Delegate</source>
            <translation>Délégataire</translation>
        </message>
        <message>
            <source>The name as printed under the signature</source>
            <translation>Le nom tel qu’il est imprimé sous la signature</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Qualité</translation>
        </message>
        <message>
            <source>The lines printed over the name</source>
            <translation>Les lignes imprimées au-dessus du nom</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>Thèmes</translation>
        </message>
        <message>
            <source>Separated by commas; none means every theme</source>
            <translation>Séparés par des virgules ; aucun vaut tous les thèmes</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu’au</translation>
        </message>
        <message>
            <source>Reference of the order</source>
            <translation>Référence de l’arrêté</translation>
        </message>
        <message>
            <source>Civility</source>
            <translation>Civilité</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Prénom</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Fonction</translation>
        </message>
        <message>
            <source>In the gender of whoever holds it: Vice-présidente</source>
            <translation>Au genre de qui l’exerce : Vice-présidente</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Commune</source>
            <translation>Commune</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Date de naissance</translation>
        </message>
        <message>
            <source>The elder is elected at a tie</source>
            <translation>À égalité, l’aîné l’emporte</translation>
        </message>
        <message>
            <source>Mandate since</source>
            <translation>Mandat depuis</translation>
        </message>
        <message>
            <source>Mandate until</source>
            <translation>Mandat jusqu’au</translation>
        </message>
        <message>
            <source>Substitute of</source>
            <translation>Suppléance de</translation>
        </message>
        <message>
            <source>Has a vote</source>
            <translation>A voix délibérative</translation>
        </message>
        <message>
            <source>Municipal council</source>
            <translation>Conseil municipal</translation>
        </message>
        <message>
            <source>Council of a community of communes</source>
            <translation>Conseil communautaire</translation>
        </message>
        <message>
            <source>Bureau of a community of communes</source>
            <translation>Bureau communautaire</translation>
        </message>
        <message>
            <source>Syndicate of communes, closed mixed syndicate</source>
            <translation>Syndicat de communes, syndicat mixte fermé</translation>
        </message>
        <message>
            <source>Open mixed syndicate</source>
            <translation>Syndicat mixte ouvert</translation>
        </message>
        <message>
            <source>Departmental council</source>
            <translation>Conseil départemental</translation>
        </message>
        <message>
            <source>Standing committee of a département</source>
            <translation>Commission permanente d’un département</translation>
        </message>
        <message>
            <source>Municipal</source>
            <translation>Municipal</translation>
        </message>
        <message>
            <source>Community of communes</source>
            <translation>Communauté</translation>
        </message>
        <message>
            <source>Département</source>
            <translation>Département</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>Quorum counts</source>
            <translation>Le quorum compte</translation>
        </message>
        <message>
            <source>Clear days of notice</source>
            <translation>Jours francs de convocation</translation>
        </message>
        <message>
            <source>Clear days in urgency</source>
            <translation>Jours francs en cas d’urgence</translation>
        </message>
        <message>
            <source>Days before a second call</source>
            <translation>Jours avant une seconde convocation</translation>
        </message>
        <message>
            <source>Proxies per holder</source>
            <translation>Pouvoirs par mandataire</translation>
        </message>
        <message>
            <source>Sittings for which a proxy holds</source>
            <translation>Séances que vaut un pouvoir</translation>
        </message>
        <message>
            <source>Share that may demand a roll call</source>
            <translation>Part qui peut demander l’appel nominal</translation>
        </message>
        <message>
            <source>Share that may demand a secret ballot</source>
            <translation>Part qui peut demander le scrutin secret</translation>
        </message>
        <message>
            <source>Members who may ask for a closed session</source>
            <translation>Membres qui peuvent demander le huis clos</translation>
        </message>
        <message>
            <source>Behind the figures of a vote</source>
            <translation>Après les chiffres d’un vote</translation>
        </message>
        <message>
            <source>Figures of a vote</source>
            <translation>Chiffres d’un vote</translation>
        </message>
        <message>
            <source>Formula of a vote</source>
            <translation>Formule d’un vote</translation>
        </message>
        <message>
            <source>more than half of the seats</source>
            <translation>plus de la moitié des sièges</translation>
        </message>
        <message>
            <source>a third of the seats</source>
            <translation>le tiers des sièges</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>members present</source>
            <translation>les membres présents</translation>
        </message>
        <message>
            <source>members present or represented</source>
            <translation>les membres présents ou représentés</translation>
        </message>
        <message>
            <source>no delay</source>
            <translation>aucun délai</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source>anybody</source>
            <translation>un seul membre suffit</translation>
        </message>
        <message>
            <source>no number</source>
            <translation>aucun nombre</translation>
        </message>
        <message>
            <source>as the model has it</source>
            <translation>selon le modèle</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>the groups</source>
            <translation>les groupes</translation>
        </message>
        <message>
            <source>the names</source>
            <translation>les noms</translation>
        </message>
        <message>
            <source>always</source>
            <translation>toujours</translation>
        </message>
        <message>
            <source>when it was not unanimous</source>
            <translation>sauf à l’unanimité</translation>
        </message>
        <message>
            <source>unanimity or majority, in words</source>
            <translation>unanimité ou majorité, en toutes lettres</translation>
        </message>
        <message>
            <source>by so many votes</source>
            <translation>par tant de voix</translation>
        </message>
        <message>
            <source>New authority</source>
            <translation>Nouvelle collectivité</translation>
        </message>
        <message>
            <source>The meeting of this file is in the database already: it is shown as it is there, nothing was read.</source>
            <translation>La séance de ce fichier est déjà dans la base : la voici telle qu’elle y est, rien n’a été lu.</translation>
        </message>
        <message>
            <source>The meeting file is being read…</source>
            <translation>Lecture du fichier de séance…</translation>
        </message>
        <message>
            <source>The meeting file was read: its meeting is in the list of meetings.</source>
            <translation>Le fichier de séance est lu : sa séance est dans la liste des séances.</translation>
        </message>
        <message>
            <source>Cancelled: the meeting file was not read.</source>
            <translation>Annulé : le fichier de séance n’a pas été lu.</translation>
        </message>
        <message>
            <source>Last and first name together</source>
            <translation>Nom et prénom ensemble</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rang</translation>
        </message>
        <message>
            <source>the order</source>
            <translation>l’ordre</translation>
        </message>
        <message>
            <source>the mandate taken away</source>
            <translation>le mandat retiré</translation>
        </message>
        <message>
            <source>the question added</source>
            <translation>la question ajoutée</translation>
        </message>
        <message>
            <source>the questions added</source>
            <translation>les questions ajoutées</translation>
        </message>
        <message>
            <source>the question taken off</source>
            <translation>la question retirée</translation>
        </message>
        <message>
            <source>the change of the question</source>
            <translation>la modification de la question</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>As it is printed, such as 3, 3.1 or 3 bis</source>
            <translation>Tel qu’il est imprimé, par exemple 3, 3.1 ou 3 bis</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>499 letters at most can be transmitted</source>
            <translation>499 caractères au plus peuvent être transmis</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Rapporteur</translation>
        </message>
        <message>
            <source>What it asks</source>
            <translation>Nature</translation>
        </message>
        <message>
            <source>Added after the convocation, which did not announce it</source>
            <translation>Ajoutée après la convocation, qui ne l’annonçait pas</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>changes</source>
            <translation>modification</translation>
        </message>
        <message>
            <source>known</source>
            <translation>connu</translation>
        </message>
        <message>
            <source>Day of the sitting</source>
            <translation>Jour de la séance</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>With its preposition, as it is printed after “s’est réuni”</source>
            <translation>Avec sa préposition, tel qu’il s’imprime après « s’est réuni »</translation>
        </message>
        <message>
            <source>Convocation sent on</source>
            <translation>Convocation envoyée le</translation>
        </message>
        <message>
            <source>Convocation posted on</source>
            <translation>Convocation affichée le</translation>
        </message>
        <message>
            <source>Urgency</source>
            <translation>Urgence</translation>
        </message>
        <message>
            <source>Second call on the same agenda</source>
            <translation>Seconde convocation sur le même ordre du jour</translation>
        </message>
        <message>
            <source>No quorum is needed then</source>
            <translation>Aucun quorum n’est alors requis</translation>
        </message>
        <message>
            <source>What it shows</source>
            <translation>Ce qu’il représente</translation>
        </message>
        <message>
            <source>Read aloud to those who do not see it; empty, it is an ornament</source>
            <translation>Lu à voix haute à qui ne le voit pas ; vide, c’est un ornement</translation>
        </message>
        <message>
            <source>Text that says so</source>
            <translation>Texte qui les fixe</translation>
        </message>
        <message>
            <source>Such as: Règlement intérieur du 12 avril 2021</source>
            <translation>Par exemple : Règlement intérieur du 12 avril 2021</translation>
        </message>
        <message>
            <source>In force since</source>
            <translation>En vigueur depuis le</translation>
        </message>
        <message>
            <source>Empty: for as long as one remembers</source>
            <translation>Vide : depuis toujours</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>En vigueur jusqu’au</translation>
        </message>
        <message>
            <source>The last day; empty: until further notice</source>
            <translation>Le dernier jour ; vide : jusqu’à nouvel ordre</translation>
        </message>
    </context>
    <context>
        <name>PreparationWindow</name>
        <message>
            <source>Assembly</source>
            <translation>Assemblée</translation>
        </message>
        <message>
            <source>Export the list of members</source>
            <translation>Exporter la liste des membres</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx)</source>
            <translation>Tableaux (*.csv *.xlsx)</translation>
        </message>
        <message>
            <source>{file}: written.</source>
            <translation>{file} : enregistré.</translation>
        </message>
        <message>
            <source>New assembly</source>
            <translation>Nouvelle assemblée</translation>
        </message>
        <message>
            <source>Make a meeting first.</source>
            <translation>Créez d’abord une séance.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>{action}: {what}</source>
            <translation>{action} : {what}</translation>
        </message>
        <message>
            <source>Preparation: {assembly}, {authority}</source>
            <translation>Préparation : {assembly}, {authority}</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Preview of the extract</source>
            <translation>Aperçu de l’extrait</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} sur {count}</translation>
        </message>
        <message>
            <source>page {page} of {total}</source>
            <translation>page {page} sur {total}</translation>
        </message>
        <message>
            <source>Previous page (Page Up)</source>
            <translation>Page précédente (Page préc.)</translation>
        </message>
        <message>
            <source>Next page (Page Down)</source>
            <translation>Page suivante (Page suiv.)</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>Largeur de page</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <source>Search in the extract</source>
            <translation>Chercher dans l’extrait</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Chercher</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>Serious</source>
            <translation>Grave</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Anomalie</translation>
        </message>
        <message>
            <source>End the proxy of {name}</source>
            <translation>Mettre fin au pouvoir de {name}</translation>
        </message>
        <message>
            <source>Strike the proxy of {name}</source>
            <translation>Rayer le pouvoir de {name}</translation>
        </message>
        <message>
            <source>Take {name} out of the vote</source>
            <translation>Ôter {name} du vote</translation>
        </message>
        <message>
            <source>All others are for on question {number}</source>
            <translation>Tous les autres sont pour à la question {number}</translation>
        </message>
        <message>
            <source>Adjourn question {number}</source>
            <translation>Ajourner la question {number}</translation>
        </message>
        <message>
            <source>Strike the closed session</source>
            <translation>Rayer le huis clos</translation>
        </message>
        <message>
            <source>Mend the vote on question {number}</source>
            <translation>Corriger le vote de la question {number}</translation>
        </message>
        <message>
            <source>Say who asked and voted for the closed session</source>
            <translation>Dire qui a demandé et voté le huis clos</translation>
        </message>
        <message>
            <source>Say why question {number} went on without quorum</source>
            <translation>Dire pourquoi la question {number} s’est poursuivie sans quorum</translation>
        </message>
        <message>
            <source>Name another holder for {name}</source>
            <translation>Nommer un autre mandataire pour {name}</translation>
        </message>
        <message>
            <source>Say who presides</source>
            <translation>Dire qui préside</translation>
        </message>
        <message>
            <source>Say who presides question {number}</source>
            <translation>Dire qui préside la question {number}</translation>
        </message>
        <message>
            <source>Say who is secretary</source>
            <translation>Dire qui est secrétaire</translation>
        </message>
        <message>
            <source>It is a second call, which needs no quorum</source>
            <translation>C’est une seconde convocation, dispensée de quorum</translation>
        </message>
        <message>
            <source>The convocation did announce question {number}</source>
            <translation>La convocation annonçait bien la question {number}</translation>
        </message>
        <message>
            <source>Look at the dates of the meeting</source>
            <translation>Revoir les dates de la séance</translation>
        </message>
        <message>
            <source>Say who signs question {number}</source>
            <translation>Dire qui signe la question {number}</translation>
        </message>
        <message>
            <source>Revise the extract of question {number}</source>
            <translation>Réviser l’extrait de la question {number}</translation>
        </message>
    </context>
    <context>
        <name>ProblemsPanel</name>
        <message>
            <source>Problems</source>
            <translation>Anomalies</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n anomalie</numerusform>
                <numerusform>%n anomalies</numerusform>
            </translation>
        </message>
        <message>
            <source>No problem</source>
            <translation>Aucune anomalie</translation>
        </message>
    </context>
    <context>
        <name>ProlongBar</name>
        <message>
            <source>B-T: time stamp, which proves when it was signed</source>
            <translation>B-T : horodatage, qui prouve la date de signature</translation>
        </message>
        <message>
            <source>B-LT: time stamp, and what proves the certificates</source>
            <translation>B-LT : horodatage, et de quoi prouver les certificats</translation>
        </message>
        <message>
            <source>B-LTA: all of it under a further time stamp, for the archive</source>
            <translation>B-LTA : le tout sous un nouvel horodatage, pour l’archivage</translation>
        </message>
        <message>
            <source>Make signatures last</source>
            <translation>Pérenniser les signatures</translation>
        </message>
        <message>
            <source>This needs the network: the authority gets a digest, never the extract. The register has to trust the authority and those of the signers (page Register).</source>
            <translation>Il faut le réseau : l’autorité reçoit une empreinte, jamais l’extrait. Le registre doit faire confiance à cette autorité et à celles des signataires (page Registre).</translation>
        </message>
        <message>
            <source>the address that your certification provider gives</source>
            <translation>l’adresse que donne votre prestataire de certification</translation>
        </message>
        <message>
            <source>Fetch the lists of revoked certificates as well</source>
            <translation>Télécharger aussi les listes de certificats révoqués</translation>
        </message>
        <message>
            <source>Lists from files…</source>
            <translation>Listes en fichiers…</translation>
        </message>
        <message>
            <source>Make them last (Enter)</source>
            <translation>Pérenniser (Entrée)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
        <message>
            <source>All {count} signed extracts</source>
            <translation>Les {count} extraits signés</translation>
        </message>
        <message>
            <source>Lists of revoked certificates: {names}</source>
            <translation>Listes de certificats révoqués : {names}</translation>
        </message>
        <message>
            <source>Lists of revoked certificates (*.crl *.pem *.der);;All files (*)</source>
            <translation>Listes de certificats révoqués (*.crl *.pem *.der);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Lists of revoked certificates</source>
            <translation>Listes de certificats révoqués</translation>
        </message>
        <message>
            <source>Of:</source>
            <translation>Pour :</translation>
        </message>
        <message>
            <source>Up to:</source>
            <translation>Jusqu’à :</translation>
        </message>
        <message>
            <source>Time-stamp authority:</source>
            <translation>Autorité d’horodatage :</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Drive</source>
            <translation>Lecteur</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>%1 File</source>
            <translation>Fichier %1</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>&amp;Chercher dans :</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>Fichiers de &amp;type :</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Page &amp;Set:</source>
            <translation>Choix de &amp;pages :</translation>
        </message>
    </context>
    <context>
        <name>QuestionHeader</name>
        <message>
            <source>Opening of the sitting</source>
            <translation>Ouverture de la séance</translation>
        </message>
        <message>
            <source>{number}. {title}</source>
            <translation>{number}. {title}</translation>
        </message>
        <message>
            <source>presided by {name}</source>
            <translation>présidence : {name}</translation>
        </message>
        <message>
            <source>secretary: {name}</source>
            <translation>secrétaire : {name}</translation>
        </message>
        <message>
            <source>under discussion</source>
            <translation>en discussion</translation>
        </message>
        <message>
            <source>left open</source>
            <translation>restée ouverte</translation>
        </message>
        <message>
            <source>not treated yet</source>
            <translation>pas encore traitée</translation>
        </message>
        <message>
            <source>treated in place {place}</source>
            <translation>traitée en position {place}</translation>
        </message>
        <message>
            <source>not on the convocation</source>
            <translation>absente de la convocation</translation>
        </message>
        <message>
            <source>in closed session</source>
            <translation>à huis clos</translation>
        </message>
        <message>
            <source>opened without quorum: {reason}</source>
            <translation>ouverte sans quorum : {reason}</translation>
        </message>
    </context>
    <context>
        <name>QuorumRadar</name>
        <message numerus="yes">
            <source>%n seat(s) in office</source>
            <translation>
                <numerusform>%n membre en exercice</numerusform>
                <numerusform>%n membres en exercice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present at the vote</source>
            <translation>
                <numerusform>%n présent au vote</numerusform>
                <numerusform>%n présents au vote</numerusform>
            </translation>
        </message>
        <message>
            <source>One of these leaving breaks it: {names}</source>
            <translation>Le départ d’un seul de ceux-ci le rompt : {names}</translation>
        </message>
        <message>
            <source>Question {number}: {margin}</source>
            <translation>Question {number} : {margin}</translation>
        </message>
        <message>
            <source>Quorum: {figures}. {margin}</source>
            <translation>Quorum : {figures}. {margin}</translation>
        </message>
        <message>
            <source>{counted}, no quorum is needed</source>
            <translation>{counted}, aucun quorum requis</translation>
        </message>
        <message>
            <source>{counted}, {required} required</source>
            <translation>{counted}, {required} requis</translation>
        </message>
        <message numerus="yes">
            <source>%n present or represented</source>
            <translation>
                <numerusform>%n présent ou représenté</numerusform>
                <numerusform>%n présents ou représentés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n présent</numerusform>
                <numerusform>%n présents</numerusform>
            </translation>
        </message>
        <message>
            <source>Second call, or no quorum in this assembly</source>
            <translation>Seconde convocation, ou assemblée sans quorum</translation>
        </message>
        <message numerus="yes">
            <source>Quorum not reached: %n member(s) lacking</source>
            <translation>
                <numerusform>Quorum non atteint : il manque %n membre</numerusform>
                <numerusform>Quorum non atteint : il manque %n membres</numerusform>
            </translation>
        </message>
        <message>
            <source>Margin {margin}: it falls if {name} leaves</source>
            <translation>Marge {margin} : il tombe si {name} part</translation>
        </message>
        <message>
            <source>Quorum just reached: one departure breaks it</source>
            <translation>Quorum tout juste atteint : un départ le rompt</translation>
        </message>
        <message numerus="yes">
            <source>Margin {margin}: any of %n members breaks it</source>
            <translation>
                <numerusform>Marge {margin} : %n membre peut le rompre</numerusform>
                <numerusform>Marge {margin} : chacun de %n membres peut le rompre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Quorum reached, margin %n</source>
            <translation>
                <numerusform>Quorum atteint, marge %n</numerusform>
                <numerusform>Quorum atteint, marge %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reasons</name>
        <message>
            <source>arrived {where}</source>
            <translation>arrivée {where}</translation>
        </message>
        <message>
            <source>{other} sits as substitute</source>
            <translation>{other} siège en suppléance</translation>
        </message>
        <message>
            <source>out of the room: this is the account of that member</source>
            <translation>hors de la salle : il s’agit de son propre compte</translation>
        </message>
        <message>
            <source>proxy to {other}, given {where}</source>
            <translation>pouvoir à {other}, donné {where}</translation>
        </message>
        <message>
            <source>recused, so the proxy to {other} does not count here</source>
            <translation>déport : le pouvoir à {other} ne compte pas ici</translation>
        </message>
        <message>
            <source>the proxy to {other} does not count: {other} is not there</source>
            <translation>le pouvoir à {other} ne compte pas : {other} n’est pas là</translation>
        </message>
        <message>
            <source>the proxy to {other} does not count: {other} takes no part</source>
            <translation>le pouvoir à {other} ne compte pas : {other} n’y prend pas part</translation>
        </message>
        <message>
            <source>left {where}</source>
            <translation>départ {where}</translation>
        </message>
        <message>
            <source>excused at the roll call</source>
            <translation>excuse à l’appel</translation>
        </message>
        <message>
            <source>answered the roll call</source>
            <translation>réponse à l’appel</translation>
        </message>
        <message>
            <source>interested in this question</source>
            <translation>intérêt à cette question</translation>
        </message>
        <message>
            <source>did not answer the roll call</source>
            <translation>pas de réponse à l’appel</translation>
        </message>
        <message>
            <source>nothing says that this member came</source>
            <translation>rien ne dit que ce membre soit venu</translation>
        </message>
        <message>
            <source>{value} present</source>
            <translation>{value} présents</translation>
        </message>
        <message>
            <source>{value} recused</source>
            <translation>{value} déportés</translation>
        </message>
        <message>
            <source>{value} represented</source>
            <translation>{value} représentés</translation>
        </message>
        <message>
            <source>{value} absent</source>
            <translation>{value} absents</translation>
        </message>
        <message>
            <source>{value} voters: present or represented</source>
            <translation>{value} votants : présents ou représentés</translation>
        </message>
        <message>
            <source>{value} counted for the quorum, when the question was opened</source>
            <translation>{value} comptés pour le quorum, à l’ouverture de la question</translation>
        </message>
        <message>
            <source>{value} members make the quorum</source>
            <translation>{value} membres font le quorum</translation>
        </message>
        <message>
            <source>{value} for</source>
            <translation>{value} pour</translation>
        </message>
        <message>
            <source>{value} against</source>
            <translation>{value} contre</translation>
        </message>
        <message>
            <source>{value} abstaining</source>
            <translation>{value} abstentions</translation>
        </message>
        <message>
            <source>{value} not voting</source>
            <translation>{value} ne prennent pas part au vote</translation>
        </message>
        <message>
            <source>{name}: {reason}</source>
            <translation>{name} : {reason}</translation>
        </message>
        <message>
            <source>At the opening: {figure}</source>
            <translation>À l’ouverture : {figure}</translation>
        </message>
        <message>
            <source>Question {number}: {figure}</source>
            <translation>Question {number} : {figure}</translation>
        </message>
        <message>
            <source>Here members represented count for the quorum.</source>
            <translation>Ici, les membres représentés comptent pour le quorum.</translation>
        </message>
        <message>
            <source>Only the number was written down: nobody is named.</source>
            <translation>Seul le nombre a été noté : personne n’est nommé.</translation>
        </message>
        <message>
            <source>No quorum is needed: this is a second call.</source>
            <translation>Aucun quorum requis : c’est une seconde convocation.</translation>
        </message>
        <message>
            <source>More than half of the {seats} seats in office.</source>
            <translation>Plus de la moitié des {seats} membres en exercice.</translation>
        </message>
        <message>
            <source>A third of the {seats} seats in office.</source>
            <translation>Le tiers des {seats} membres en exercice.</translation>
        </message>
        <message>
            <source>This assembly needs no quorum.</source>
            <translation>Cette assemblée n’a pas besoin de quorum.</translation>
        </message>
        <message>
            <source>The number that the assembly’s rules set.</source>
            <translation>Le nombre que fixe le règlement de l’assemblée.</translation>
        </message>
    </context>
    <context>
        <name>RegisterPage</name>
        <message>
            <source>Audit</source>
            <translation>Contrôle</translation>
        </message>
        <message>
            <source>Trusted authorities</source>
            <translation>Autorités de confiance</translation>
        </message>
    </context>
    <context>
        <name>RehearsalBanner</name>
        <message>
            <source>REHEARSAL – nothing of what is noted here is kept (Ctrl+F5 ends it)</source>
            <translation>RÉPÉTITION – rien de ce qui est noté ici n’est conservé (Ctrl+F5 la termine)</translation>
        </message>
    </context>
    <context>
        <name>ResultPicture</name>
        <message>
            <source>Result by group</source>
            <translation>Résultat par groupe</translation>
        </message>
        <message>
            <source>No vote counted</source>
            <translation>Aucun vote compté</translation>
        </message>
    </context>
    <context>
        <name>RollCall</name>
        <message>
            <source>not called yet</source>
            <translation>à appeler</translation>
        </message>
        <message>
            <source>proxy announced</source>
            <translation>pouvoir annoncé</translation>
        </message>
        <message>
            <source>{answer}, announced</source>
            <translation>{answer}, par avance</translation>
        </message>
        <message>
            <source>without a vote</source>
            <translation>sans voix délibérative</translation>
        </message>
        <message>
            <source>substitute</source>
            <translation>suppléance</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Membre</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Proxy to</source>
            <translation>Pouvoir à</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Fonction</translation>
        </message>
    </context>
    <context>
        <name>RollCallPage</name>
        <message>
            <source>Call by name</source>
            <translation>Appeler par le nom</translation>
        </message>
        <message>
            <source>Any part of a name, Enter: present</source>
            <translation>Une partie du nom, Entrée : présent</translation>
        </message>
        <message>
            <source>Roll</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>P present · E excused · A absent · M gives a proxy, or the announced one stands (Shift+M: dated) · any other letter: find a name</source>
            <translation>P présent · E excusé · A absent · M donne pouvoir, ou celui qui est annoncé demeure (Maj+M : daté) · autre lettre : chercher un nom</translation>
        </message>
        <message numerus="yes">
            <source>%n present</source>
            <translation>
                <numerusform>%n présent</numerusform>
                <numerusform>%n présents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n excused</source>
            <translation>
                <numerusform>%n excusé</numerusform>
                <numerusform>%n excusés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n absent</source>
            <translation>
                <numerusform>%n absent</numerusform>
                <numerusform>%n absents</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proxy(ies)</source>
            <translation>
                <numerusform>%n pouvoir</numerusform>
                <numerusform>%n pouvoirs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still to be called</source>
            <translation>
                <numerusform>%n membre à appeler</numerusform>
                <numerusform>%n membres à appeler</numerusform>
            </translation>
        </message>
        <message>
            <source>everybody has been called</source>
            <translation>l’appel est terminé</translation>
        </message>
    </context>
    <context>
        <name>RollCallVote</name>
        <message>
            <source>Roll-call vote</source>
            <translation>Vote par appel nominal</translation>
        </message>
        <message>
            <source>P or 1 for · C or 2 against · A or 3 abstaining · N or 4 not voting · Backspace: one back</source>
            <translation>P ou 1 pour · C ou 2 contre · A ou 3 abstention · N ou 4 ne prend pas part · Retour arrière : revenir d’un vote</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>All &amp;others for</source>
            <translation>Tous les &amp;autres pour</translation>
        </message>
        <message numerus="yes">
            <source>%n not heard yet</source>
            <translation>
                <numerusform>%n voix à entendre</numerusform>
                <numerusform>%n voix à entendre</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>= voters %n</source>
            <translation>
                <numerusform>= votants %n</numerusform>
                <numerusform>= votants %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Whole &amp;group</source>
            <translation>Tout le &amp;groupe</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>À l’appel de</translation>
        </message>
        <message>
            <source>Votes for</source>
            <translation>Vote de</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Vote</translation>
        </message>
        <message>
            <source>by proxy for {member}</source>
            <translation>par pouvoir de {member}</translation>
        </message>
        <message>
            <source>not heard yet</source>
            <translation>à entendre</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>the vote of the chair settles the tie</source>
            <translation>la voix de la présidence tranche le partage</translation>
        </message>
        <message>
            <source>No quorum is needed</source>
            <translation>Aucun quorum requis</translation>
        </message>
        <message>
            <source>✓ Quorum reached: {counted} counted, {required} required</source>
            <translation>✓ Quorum atteint : {counted} comptés, {required} requis</translation>
        </message>
        <message>
            <source>✗ Quorum not reached: {counted} counted, {required} required</source>
            <translation>✗ Quorum non atteint : {counted} comptés, {required} requis</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
        <message>
            <source>{present} present · {represented} represented · {voters} voters</source>
            <translation>{present} présents · {represented} représentés · {voters} votants</translation>
        </message>
        <message>
            <source>Vote by roll call: {heard} of {voters} heard</source>
            <translation>Vote par appel nominal : {heard} voix entendues sur {voters}</translation>
        </message>
        <message>
            <source>Secret ballot in progress</source>
            <translation>Scrutin secret en cours</translation>
        </message>
        <message>
            <source>Vote by roll call</source>
            <translation>Vote par appel nominal</translation>
        </message>
        <message>
            <source>Elected: {names}</source>
            <translation>Élection de {names}</translation>
        </message>
    </context>
    <context>
        <name>RoomDisplay</name>
        <message>
            <source>Room display</source>
            <translation>Écran de la salle</translation>
        </message>
        <message>
            <source>The screen is black</source>
            <translation>L’écran est noir</translation>
        </message>
    </context>
    <context>
        <name>RulesPanel</name>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>What they change</source>
            <translation>Ce qu’elles changent</translation>
        </message>
        <message>
            <source>Rules of its own, by their days</source>
            <translation>Règles propres, par dates</translation>
        </message>
        <message>
            <source>New rules</source>
            <translation>Nouvelles règles</translation>
        </message>
        <message>
            <source>Take them away</source>
            <translation>Les retirer</translation>
        </message>
        <message>
            <source>CGCT, art. {article}</source>
            <translation>CGCT, art. {article}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>jusqu’au {day}</translation>
        </message>
        <message>
            <source>{rule}: “{text}” cannot be.</source>
            <translation>{rule} : « {text} » n’est pas possible.</translation>
        </message>
        <message>
            <source>Rules of its own</source>
            <translation>Règles propres</translation>
        </message>
        <message>
            <source>nothing: the law alone</source>
            <translation>rien : la loi seule</translation>
        </message>
        <message>
            <source>A meeting follows the rules in force on its day; leave empty what follows the law. Meetings that are made already keep the rules of their day.</source>
            <translation>Une séance suit les règles en vigueur à sa date ; laissez vide ce qui suit la loi. Les séances déjà créées gardent les règles de leur jour.</translation>
        </message>
    </context>
    <context>
        <name>SealBar</name>
        <message>
            <source>Seal</source>
            <translation>Sceller</translation>
        </message>
        <message>
            <source>Seal (Enter)</source>
            <translation>Sceller (Entrée)</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Abandonner (Échap)</translation>
        </message>
        <message>
            <source>What the revision replaces, and why:</source>
            <translation>Ce que la révision remplace, et pourquoi :</translation>
        </message>
        <message>
            <source>Why it is right although the check is red:</source>
            <translation>Pourquoi il est juste bien que le contrôle soit rouge :</translation>
        </message>
        <message>
            <source>Question {question} will be issued for good, as {number}.</source>
            <translation>La question {question} sera délivrée pour de bon, sous le numéro {number}.</translation>
        </message>
        <message>
            <source>Question {question} will be issued for good, without a number.</source>
            <translation>La question {question} sera délivrée pour de bon, sans numéro.</translation>
        </message>
        <message>
            <source>{count} extracts will be issued for good: questions {questions}.</source>
            <translation>{count} extraits seront délivrés pour de bon : questions {questions}.</translation>
        </message>
    </context>
    <context>
        <name>SignedView</name>
        <message>
            <source>Version shown</source>
            <translation>Version affichée</translation>
        </message>
        <message>
            <source>Write what is shown to a file</source>
            <translation>Écrire dans un fichier ce qui est affiché</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Écrit dans {path}.</translation>
        </message>
    </context>
    <context>
        <name>SignerQuestion</name>
        <message>
            <source>The certificate is in doubt</source>
            <translation>Le certificat est douteux</translation>
        </message>
        <message>
            <source>Sign nothing (Esc)</source>
            <translation>Ne rien signer (Échap)</translation>
        </message>
        <message>
            <source>Sign all the same</source>
            <translation>Signer quand même</translation>
        </message>
        <message>
            <source>Sign the {count} others</source>
            <translation>Signer les autres ({count})</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message>
            <source>signatory</source>
            <translation>signataire</translation>
        </message>
        <message>
            <source>secretary of the sitting</source>
            <translation>secrétaire de séance</translation>
        </message>
        <message>
            <source>As issued</source>
            <translation>Tel que délivré</translation>
        </message>
        <message>
            <source>With a first signature</source>
            <translation>Avec une première signature</translation>
        </message>
        <message>
            <source>With all signatures</source>
            <translation>Avec toutes les signatures</translation>
        </message>
        <message>
            <source>Time-stamped</source>
            <translation>Horodaté</translation>
        </message>
        <message>
            <source>Certificate that it is enforceable</source>
            <translation>Certificat de caractère exécutoire</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>non signé</translation>
        </message>
        <message>
            <source>signed, a signature is missing</source>
            <translation>signé, il manque une signature</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signé</translation>
        </message>
        <message>
            <source>signed and time-stamped</source>
            <translation>signé et horodaté</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Enforceable</source>
            <translation>Exécutoire</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>pas encore</translation>
        </message>
        <message>
            <source>{day}, certified</source>
            <translation>le {day}, certifié</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>depuis le {day}</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
    </context>
    <context>
        <name>SigningBar</name>
        <message>
            <source>Sign</source>
            <translation>Signer</translation>
        </message>
        <message>
            <source>Key file (.p12, .pfx)</source>
            <translation>Fichier de clé (.p12, .pfx)</translation>
        </message>
        <message>
            <source>Token or card</source>
            <translation>Jeton ou carte</translation>
        </message>
        <message>
            <source>none is there</source>
            <translation>il n’y en a pas</translation>
        </message>
        <message>
            <source>Sign (Enter)</source>
            <translation>Signer (Entrée)</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Annuler (Échap)</translation>
        </message>
        <message>
            <source>PIN:</source>
            <translation>Code PIN :</translation>
        </message>
        <message>
            <source>Passphrase:</source>
            <translation>Phrase secrète :</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>Code PIN</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <source>Signs as:</source>
            <translation>Signe comme :</translation>
        </message>
        <message>
            <source>With:</source>
            <translation>Avec :</translation>
        </message>
        <message>
            <source>Key file:</source>
            <translation>Fichier de clé :</translation>
        </message>
        <message>
            <source>Module (PKCS#11):</source>
            <translation>Module (PKCS#11) :</translation>
        </message>
        <message>
            <source>Token or card:</source>
            <translation>Jeton ou carte :</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Fichier de clé</translation>
        </message>
        <message>
            <source>Key files (*.p12 *.pfx);;All files (*)</source>
            <translation>Fichiers de clé (*.p12 *.pfx);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Module of the token</source>
            <translation>Module du jeton</translation>
        </message>
        <message>
            <source>Modules (*.so *.dll *.dylib);;All files (*)</source>
            <translation>Modules (*.so *.dll *.dylib);;Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>SigningControls</name>
        <message>
            <source>Sign…</source>
            <translation>Signer…</translation>
        </message>
        <message>
            <source>Sign all…</source>
            <translation>Tout signer…</translation>
        </message>
        <message>
            <source>Enforceable…</source>
            <translation>Caractère exécutoire…</translation>
        </message>
        <message>
            <source>Make signatures last…</source>
            <translation>Pérenniser les signatures…</translation>
        </message>
        <message>
            <source>Write to a file…</source>
            <translation>Écrire dans un fichier…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>SigningPage</name>
        <message>
            <source>Issued extracts</source>
            <translation>Extraits délivrés</translation>
        </message>
        <message>
            <source>Something is being signed: wait until it is done, or cancel it.</source>
            <translation>Une signature est en cours : attendez la fin, ou annulez-la.</translation>
        </message>
        <message>
            <source>Only an extract that is sealed can be signed.</source>
            <translation>Seul un extrait scellé peut être signé.</translation>
        </message>
        <message>
            <source>No extract is sealed yet.</source>
            <translation>Aucun extrait n’est encore scellé.</translation>
        </message>
        <message>
            <source>No extract is signed yet: only a signature can be made to last.</source>
            <translation>Aucun extrait n’est encore signé : seule une signature se pérennise.</translation>
        </message>
        <message>
            <source>The certificate shown will be signed and kept beside the extract of question {questions}.</source>
            <translation>Le certificat affiché sera signé et conservé avec l’extrait de la question {questions}.</translation>
        </message>
        <message>
            <source>The certificate shown will be signed and kept beside the extracts of questions {questions}.</source>
            <translation>Le certificat affiché sera signé et conservé avec les extraits des questions {questions}.</translation>
        </message>
        <message>
            <source>No place to sign is free.</source>
            <translation>Aucune place n’est libre pour signer.</translation>
        </message>
        <message>
            <source>The extract of question {questions} will be signed, over the name of {printed}.</source>
            <translation>L’extrait de la question {questions} sera signé, au-dessus du nom de {printed}.</translation>
        </message>
        <message>
            <source>{count} extracts will be signed, of questions {questions}, over the name of {printed}.</source>
            <translation>{count} extraits seront signés, questions {questions}, au-dessus du nom de {printed}.</translation>
        </message>
    </context>
    <context>
        <name>SigningTasks</name>
        <message>
            <source>The certificate is signed and kept.</source>
            <translation>Le certificat est signé et conservé.</translation>
        </message>
        <message>
            <source>{signed} of {count} extracts signed, then: {why}</source>
            <translation>{signed} extraits signés sur {count}, puis : {why}</translation>
        </message>
        <message>
            <source>Cancelled: {signed} of {count} extracts were signed before.</source>
            <translation>Annulé : {signed} extraits sur {count} étaient déjà signés.</translation>
        </message>
        <message>
            <source>{count} extracts signed.</source>
            <translation>{count} extraits signés.</translation>
        </message>
        <message>
            <source>The extract is signed.</source>
            <translation>L’extrait est signé.</translation>
        </message>
        <message>
            <source>The signatures of the extract last longer now; the register keeps the file.</source>
            <translation>Les signatures de l’extrait sont pérennisées ; le registre conserve le fichier.</translation>
        </message>
        <message>
            <source>The signatures of {count} extracts last longer now; the register keeps the files.</source>
            <translation>Les signatures de {count} extraits sont pérennisées ; le registre conserve les fichiers.</translation>
        </message>
        <message>
            <source>{signed} of {count} extracts done, then: {why}</source>
            <translation>{signed} extraits sur {count} pérennisés, puis : {why}</translation>
        </message>
        <message>
            <source>Cancelled: {signed} of {count} extracts were done before.</source>
            <translation>Annulé : {signed} extraits sur {count} étaient déjà pérennisés.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>Rien n’a été signé.</translation>
        </message>
        <message>
            <source>Question {number}: {why}</source>
            <translation>Question {number} : {why}</translation>
        </message>
    </context>
    <context>
        <name>SittingPage</name>
        <message>
            <source>Find a member</source>
            <translation>Chercher un membre</translation>
        </message>
        <message>
            <source>Find a member: any part of the name</source>
            <translation>Chercher un membre : une partie du nom</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Présences</translation>
        </message>
    </context>
    <context>
        <name>SpellingHelp</name>
        <message>
            <source>The dictionary is being asked…</source>
            <translation>Le dictionnaire est consulté…</translation>
        </message>
        <message>
            <source>Every word is known.</source>
            <translation>Tous les mots sont connus.</translation>
        </message>
        <message>
            <source>Looking for suggestions…</source>
            <translation>Recherche de suggestions…</translation>
        </message>
        <message>
            <source>Add “{word}” to the words of the house</source>
            <translation>Ajouter « {word} » aux mots de la maison</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>Aucune suggestion</translation>
        </message>
    </context>
    <context>
        <name>TextEditor</name>
        <message>
            <source>Bold</source>
            <translation>Gras</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>Italique</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>Liste numérotée</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Verb</source>
            <translation>Verbe</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Début</translation>
        </message>
        <message>
            <source>Operative verb (Ctrl+Alt+V)</source>
            <translation>Verbe du dispositif (Ctrl+Alt+V)</translation>
        </message>
        <message>
            <source>First word (Ctrl+Alt+V)</source>
            <translation>Premiers mots (Ctrl+Alt+V)</translation>
        </message>
    </context>
    <context>
        <name>TextTables</name>
        <message>
            <source>New table</source>
            <translation>Nouveau tableau</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>Ligne au-dessous</translation>
        </message>
        <message>
            <source>Column to the right</source>
            <translation>Colonne à droite</translation>
        </message>
        <message>
            <source>Take the row away</source>
            <translation>Supprimer la ligne</translation>
        </message>
        <message>
            <source>Take the column away</source>
            <translation>Supprimer la colonne</translation>
        </message>
        <message>
            <source>Take the table away</source>
            <translation>Supprimer le tableau</translation>
        </message>
    </context>
    <context>
        <name>TextsPage</name>
        <message>
            <source>Statement</source>
            <translation>Exposé</translation>
        </message>
        <message>
            <source>Recitals</source>
            <translation>Visas et considérants</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Dispositif</translation>
        </message>
        <message>
            <source>Parts of the text</source>
            <translation>Parties du texte</translation>
        </message>
        <message>
            <source>Annexes</source>
            <translation>Annexes</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Next misspelt word ({next}); suggestions ({menu})</source>
            <translation>Mot mal orthographié suivant ({next}) ; suggestions ({menu})</translation>
        </message>
        <message>
            <source>“{word}” belongs to the words of the house.</source>
            <translation>« {word} » fait désormais partie des mots de la maison.</translation>
        </message>
        <message>
            <source>Choose a question to write its texts.</source>
            <translation>Choisir une question pour écrire ses textes.</translation>
        </message>
        <message>
            <source>Text read from {file}; Ctrl+Z brings the former one back.</source>
            <translation>Texte lu dans {file} ; Ctrl+Z ramène le précédent.</translation>
        </message>
        <message>
            <source>The texts say again what that version said.</source>
            <translation>Les textes disent de nouveau ce que disait cette version.</translation>
        </message>
        <message>
            <source>Cancelled: the text was not read.</source>
            <translation>Annulé : le texte n’a pas été lu.</translation>
        </message>
        <message>
            <source>From a DOCX or ODT file…</source>
            <translation>Depuis un fichier DOCX ou ODT…</translation>
        </message>
        <message>
            <source>Read a text</source>
            <translation>Lire un texte</translation>
        </message>
        <message>
            <source>Texts (*.docx *.odt *.docm)</source>
            <translation>Textes (*.docx *.odt *.docm)</translation>
        </message>
    </context>
    <context>
        <name>Thread</name>
        <message>
            <source>Open the sitting</source>
            <translation>Ouvrir la séance</translation>
        </message>
        <message>
            <source>Call the roll</source>
            <translation>Faire l’appel</translation>
        </message>
        <message>
            <source>Say who presides</source>
            <translation>Dire qui préside</translation>
        </message>
        <message>
            <source>Elect the secretary</source>
            <translation>Élire le secrétaire</translation>
        </message>
        <message>
            <source>Resume the sitting</source>
            <translation>Reprendre la séance</translation>
        </message>
        <message>
            <source>Open question {number}</source>
            <translation>Ouvrir la question {number}</translation>
        </message>
        <message>
            <source>Note the vote on question {number}</source>
            <translation>Noter le vote de la question {number}</translation>
        </message>
        <message>
            <source>Close the sitting</source>
            <translation>Lever la séance</translation>
        </message>
        <message>
            <source>Nothing left to do</source>
            <translation>Tout est fait</translation>
        </message>
        <message>
            <source>Roll call {called}/{seats}</source>
            <translation>Appel {called}/{seats}</translation>
        </message>
        <message>
            <source>Questions {settled}/{all}</source>
            <translation>Questions {settled}/{all}</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Ouverture</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secrétaire</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Clôture</translation>
        </message>
    </context>
    <context>
        <name>ThreadStrip</name>
        <message>
            <source>needs a look</source>
            <translation>à examiner</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fait</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>à venir</translation>
        </message>
        <message>
            <source>Under discussion: {title}</source>
            <translation>En discussion : {title}</translation>
        </message>
    </context>
    <context>
        <name>Trust</name>
        <message>
            <source>Authority</source>
            <translation>Autorité</translation>
        </message>
        <message>
            <source>Vouched for by</source>
            <translation>Garantie par</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Du</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Au</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>Empreinte (SHA-256)</translation>
        </message>
        <message>
            <source>itself (root)</source>
            <translation>elle-même (racine)</translation>
        </message>
        <message>
            <source>{day}, over</source>
            <translation>{day}, échu</translation>
        </message>
        <message>
            <source>{day}, to come</source>
            <translation>{day}, à venir</translation>
        </message>
    </context>
    <context>
        <name>TrustPanel</name>
        <message>
            <source>Trusted authorities</source>
            <translation>Autorités de confiance</translation>
        </message>
        <message>
            <source>Trust an authority…</source>
            <translation>Faire confiance à une autorité…</translation>
        </message>
        <message>
            <source>Trust it no longer (Del)</source>
            <translation>Retirer la confiance (Suppr)</translation>
        </message>
        <message>
            <source>Signatures and time stamps are trusted when one of these vouches for them. Take the certificates from whoever delivers the keys, and compare the fingerprint.</source>
            <translation>Les signatures et les horodatages sont reconnus quand l’une de ces autorités les garantit. Prenez leurs certificats chez qui délivre les clés, et comparez l’empreinte.</translation>
        </message>
        <message>
            <source>Keep a list of revoked certificates…</source>
            <translation>Garder une liste de certificats révoqués…</translation>
        </message>
        <message>
            <source>Trusted from now on: {names}.</source>
            <translation>Confiance accordée désormais à : {names}.</translation>
        </message>
        <message>
            <source>These authorities were trusted already.</source>
            <translation>Ces autorités avaient déjà votre confiance.</translation>
        </message>
        <message>
            <source>Kept: the list of {issuer} of {day}.</source>
            <translation>Gardée : la liste de {issuer} du {day}.</translation>
        </message>
        <message>
            <source>Trusted no longer: {name}.</source>
            <translation>Confiance retirée à : {name}.</translation>
        </message>
        <message>
            <source>No list of revoked certificates is kept.</source>
            <translation>Aucune liste de certificats révoqués n’est gardée.</translation>
        </message>
        <message>
            <source>{issuer}, {day}, out of date</source>
            <translation>{issuer}, {day}, périmée</translation>
        </message>
        <message>
            <source>{issuer}, {day}</source>
            <translation>{issuer}, {day}</translation>
        </message>
        <message>
            <source>Lists of revoked certificates: {lists}.</source>
            <translation>Listes de certificats révoqués : {lists}.</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
            <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Trust an authority</source>
            <translation>Faire confiance à une autorité</translation>
        </message>
        <message>
            <source>Lists of revoked certificates (*.crl *.pem *.der);;All files (*)</source>
            <translation>Listes de certificats révoqués (*.crl *.pem *.der);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Keep a list of revoked certificates</source>
            <translation>Garder une liste de certificats révoqués</translation>
        </message>
    </context>
    <context>
        <name>Variables</name>
        <message>
            <source>name of the authority</source>
            <translation>nom de la collectivité</translation>
        </message>
        <message>
            <source>the same in capitals without accents</source>
            <translation>le même en capitales sans accents</translation>
        </message>
        <message>
            <source>line that names the arrondissement</source>
            <translation>ligne qui nomme l’arrondissement</translation>
        </message>
        <message>
            <source>town where acts are signed</source>
            <translation>ville où les actes sont signés</translation>
        </message>
        <message>
            <source>court of appeal, as « tribunal administratif de … »</source>
            <translation>juridiction des recours, comme « tribunal administratif de … »</translation>
        </message>
        <message>
            <source>name of the assembly</source>
            <translation>nom de l’assemblée</translation>
        </message>
        <message>
            <source>« Le Conseil municipal », first in a sentence</source>
            <translation>« Le Conseil municipal », en tête de phrase</translation>
        </message>
        <message>
            <source>« Le Conseil Municipal », first in a sentence</source>
            <translation>« Le Conseil Municipal », en tête de phrase</translation>
        </message>
        <message>
            <source>the e of the feminine, where the assembly is one</source>
            <translation>le e du féminin, si le nom de l’assemblée l’est</translation>
        </message>
        <message>
            <source>place of the sitting with its preposition</source>
            <translation>lieu de la séance avec sa préposition</translation>
        </message>
        <message>
            <source>date of the convocation</source>
            <translation>date de la convocation</translation>
        </message>
        <message>
            <source>date of posting</source>
            <translation>date de l’affichage</translation>
        </message>
        <message>
            <source>article that rules the second call</source>
            <translation>article qui régit la seconde convocation</translation>
        </message>
        <message>
            <source>article that rules ballots and appointments</source>
            <translation>article qui régit les scrutins et les nominations</translation>
        </message>
        <message>
            <source>who presides the sitting</source>
            <translation>qui préside la séance</translation>
        </message>
        <message>
            <source>the same in capitals</source>
            <translation>le même en capitales</translation>
        </message>
        <message>
            <source>the same without civility</source>
            <translation>le même sans civilité</translation>
        </message>
        <message>
            <source>and the office held</source>
            <translation>et la fonction exercée</translation>
        </message>
        <message>
            <source>« Monsieur le Président », who presides the question</source>
            <translation>« Monsieur le Président », qui préside la question</translation>
        </message>
        <message>
            <source>who presides this question alone</source>
            <translation>qui préside cette seule question</translation>
        </message>
        <message>
            <source>« Monsieur le Maire », whose account it is</source>
            <translation>« Monsieur le Maire », dont c’est le compte</translation>
        </message>
        <message>
            <source>who reports on the question</source>
            <translation>qui rapporte la question</translation>
        </message>
        <message>
            <source>secretary of the sitting</source>
            <translation>secrétaire de séance</translation>
        </message>
        <message>
            <source>the same with « M. » or « Mme »</source>
            <translation>le même avec « M. » ou « Mme »</translation>
        </message>
        <message>
            <source>number of the question on the agenda</source>
            <translation>numéro de la question à l’ordre du jour</translation>
        </message>
        <message>
            <source>title of the question</source>
            <translation>intitulé de la question</translation>
        </message>
        <message>
            <source>theme of the question</source>
            <translation>thème de la question</translation>
        </message>
        <message>
            <source>number of the deliberation</source>
            <translation>numéro de la délibération</translation>
        </message>
        <message>
            <source>date of transmission</source>
            <translation>date de transmission</translation>
        </message>
        <message>
            <source>date of reception</source>
            <translation>date de réception</translation>
        </message>
        <message>
            <source>date of publication</source>
            <translation>date de publication</translation>
        </message>
        <message>
            <source>members in office</source>
            <translation>membres en exercice</translation>
        </message>
        <message>
            <source>members present at the vote</source>
            <translation>membres présents au vote</translation>
        </message>
        <message>
            <source>members represented at the vote</source>
            <translation>membres représentés au vote</translation>
        </message>
        <message>
            <source>members recused, if any</source>
            <translation>membres déportés, s’il y en a</translation>
        </message>
        <message>
            <source>votes that may be cast</source>
            <translation>votants</translation>
        </message>
        <message>
            <source>members counted for the quorum</source>
            <translation>membres comptés pour le quorum</translation>
        </message>
        <message>
            <source>members required for it</source>
            <translation>membres requis pour le quorum</translation>
        </message>
        <message>
            <source>votes counted</source>
            <translation>suffrages comptés</translation>
        </message>
        <message>
            <source>who asked for the closed session</source>
            <translation>qui a demandé le huis clos</translation>
        </message>
        <message>
            <source>votes for the closed session, if they were counted</source>
            <translation>voix pour le huis clos, si elles ont été comptées</translation>
        </message>
        <message>
            <source>members who took no part for an interest</source>
            <translation>membres intéressés qui n’ont pas pris part à l’affaire</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Choose PDFs…</source>
            <translation>Choisir des PDF…</translation>
        </message>
        <message>
            <source>Trust an authority…</source>
            <translation>Faire confiance à une autorité…</translation>
        </message>
        <message>
            <source>The certificate of an authority (PEM or DER) whose signers are known</source>
            <translation>Le certificat d’une autorité (PEM ou DER) dont les signataires sont alors reconnus</translation>
        </message>
        <message>
            <source>Lists of revoked certificates…</source>
            <translation>Listes de certificats révoqués…</translation>
        </message>
        <message>
            <source>Lists that an authority publishes (CRL); they count until you leave</source>
            <translation>Les listes que publie une autorité (LCR) ; elles comptent jusqu’à ce que vous quittiez</translation>
        </message>
        <message>
            <source>Code on the paper</source>
            <translation>Code du papier</translation>
        </message>
        <message>
            <source>SECRETARIAT:1:… as a scanner types it</source>
            <translation>SECRETARIAT:1:… tel qu’une douchette le tape</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Choose PDFs, or drop them here; or scan the code of a printed extract.</source>
            <translation>Choisissez des PDF ou déposez-les ici ; ou scannez le code d’un extrait imprimé.</translation>
        </message>
        <message>
            <source>Files verified</source>
            <translation>Fichiers vérifiés</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Trusted from now on: {names}.</source>
            <translation>Confiance accordée désormais à : {names}.</translation>
        </message>
        <message>
            <source>These authorities were trusted already.</source>
            <translation>Ces autorités avaient déjà votre confiance.</translation>
        </message>
        <message>
            <source>Lists of revoked certificates: {names}</source>
            <translation>Listes de certificats révoqués : {names}</translation>
        </message>
        <message>
            <source>Verify PDFs</source>
            <translation>Vérifier des PDF</translation>
        </message>
        <message>
            <source>Lists of revoked certificates (*.crl *.pem *.der);;All files (*)</source>
            <translation>Listes de certificats révoqués (*.crl *.pem *.der);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Lists of revoked certificates</source>
            <translation>Listes de certificats révoqués</translation>
        </message>
        <message>
            <source>&amp;Code on the paper:</source>
            <translation>&amp;Code du papier :</translation>
        </message>
        <message>
            <source>What the file holds</source>
            <translation>Ce que contient le fichier</translation>
        </message>
        <message>
            <source>Files that raise no doubt: {sound} of {count}.</source>
            <translation>Fichiers qui ne laissent aucun doute : {sound} sur {count}.</translation>
        </message>
        <message>
            <source>What the code of a printed extract stands for in the register:</source>
            <translation>Ce que le code d’un extrait imprimé désigne au registre :</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
            <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Trust an authority</source>
            <translation>Faire confiance à une autorité</translation>
        </message>
    </context>
    <context>
        <name>Verifying</name>
        <message>
            <source>{file}: {verdict}</source>
            <translation>{file} : {verdict}</translation>
        </message>
    </context>
    <context>
        <name>VersionsPanel</name>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Comparée à</translation>
        </message>
        <message>
            <source>Differences between the versions</source>
            <translation>Différences entre les versions</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>Rétablir cette version</translation>
        </message>
        <message>
            <source>What the texts say now becomes a version too</source>
            <translation>Ce que disent les textes à présent devient aussi une version</translation>
        </message>
        <message>
            <source>As the texts are now</source>
            <translation>Les textes tels qu’ils sont</translation>
        </message>
        <message>
            <source>As they came, before they were written here</source>
            <translation>Tels qu’ils sont arrivés, avant d’être écrits ici</translation>
        </message>
    </context>
    <context>
        <name>VoteEntry</name>
        <message>
            <source>Vote</source>
            <translation>Vote</translation>
        </message>
        <message>
            <source>How the vote is taken</source>
            <translation>Mode de scrutin</translation>
        </message>
        <message>
            <source>All for; save c dup ; a mar, leg ; n voi</source>
            <translation>Tous pour, sauf c dup ; a mar, leg ; n voi</translation>
        </message>
        <message>
            <source>c: against, a: abstaining, n: not voting, then names; empty: everybody for. Enter notes the vote.</source>
            <translation>c : contre, a : abstention, n : ne prend pas part, puis les noms ; rien : tous pour. Entrée note le vote.</translation>
        </message>
        <message>
            <source>All for</source>
            <translation>Tous pour</translation>
        </message>
        <message>
            <source>Takes note</source>
            <translation>Prend acte</translation>
        </message>
        <message>
            <source>✓ noted</source>
            <translation>✓ noté</translation>
        </message>
        <message>
            <source>✓ noted: the assembly takes note</source>
            <translation>✓ noté : l’assemblée prend acte</translation>
        </message>
        <message>
            <source>differs from what is noted; Enter replaces it, Esc forgets it</source>
            <translation>diffère de ce qui est noté ; Entrée le remplace, Échap y renonce</translation>
        </message>
        <message>
            <source>not noted yet; Enter notes it</source>
            <translation>pas encore noté ; Entrée le note</translation>
        </message>
        <message>
            <source>Nothing is voted at the opening.</source>
            <translation>On ne vote rien à l’ouverture.</translation>
        </message>
        <message>
            <source>This question was put aside: nothing is voted on it.</source>
            <translation>Cette question a été écartée : elle n’est pas mise aux voix.</translation>
        </message>
        <message>
            <source>This question has votes that are not noted on one line.</source>
            <translation>Cette question a des votes qui ne se notent pas sur une ligne.</translation>
        </message>
    </context>
    <context>
        <name>Votes</name>
        <message>
            <source>“{typed}”: no group is called so.</source>
            <translation>« {typed} » : aucun groupe ne s’appelle ainsi.</translation>
        </message>
        <message>
            <source>“{typed}” may be several groups.</source>
            <translation>« {typed} » peut être plusieurs groupes.</translation>
        </message>
        <message>
            <source>“{typed}” speaks of a group a second time.</source>
            <translation>« {typed} » parle une seconde fois d’un groupe.</translation>
        </message>
        <message>
            <source>Public ballot</source>
            <translation>Scrutin ordinaire</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Appel nominal</translation>
        </message>
        <message>
            <source>Secret ballot</source>
            <translation>Scrutin secret</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absence</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>déport</translation>
        </message>
        <message>
            <source>out for the account</source>
            <translation>hors de la salle pour son compte</translation>
        </message>
        <message>
            <source>without a vote</source>
            <translation>sans voix délibérative</translation>
        </message>
        <message>
            <source>a substitute sits</source>
            <translation>siège d’un suppléant</translation>
        </message>
        <message>
            <source>“{typed}”: begin with c (against), a (abstaining) or n (not voting), then the names.</source>
            <translation>« {typed} » : commencer par c (contre), a (abstention) ou n (ne prend pas part), puis les noms.</translation>
        </message>
        <message>
            <source>“{typed}”: who? Type any part of the name, or a number.</source>
            <translation>« {typed} » : qui ? Saisir une partie du nom, ou un nombre.</translation>
        </message>
        <message>
            <source>No member is named “{typed}”.</source>
            <translation>Aucun membre ne s’appelle « {typed} ».</translation>
        </message>
        <message>
            <source>“{typed}” may be {names}.</source>
            <translation>« {typed} » peut être {names}.</translation>
        </message>
        <message>
            <source>{names} is named twice.</source>
            <translation>{names} figure deux fois.</translation>
        </message>
        <message>
            <source>“{typed}” gives a second number for one choice.</source>
            <translation>« {typed} » donne un second nombre pour le même choix.</translation>
        </message>
        <message>
            <source>“{typed}” speaks of all the others a second time.</source>
            <translation>« {typed} » parle une seconde fois de tous les autres.</translation>
        </message>
        <message>
            <source>“{typed}”: a secret ballot has numbers, never names.</source>
            <translation>« {typed} » : un scrutin secret a des nombres, jamais de noms.</translation>
        </message>
        <message>
            <source>“{typed}”: blank and void papers have no name; give their number.</source>
            <translation>« {typed} » : les bulletins blancs et nuls n’ont pas de nom ; donner leur nombre.</translation>
        </message>
        <message>
            <source>{names} is neither present nor represented at question {number}.</source>
            <translation>{names} n’a ni présence ni pouvoir en vigueur à la question {number}.</translation>
        </message>
        <message>
            <source>{names} is recused at question {number}.</source>
            <translation>{names} se déporte à la question {number}.</translation>
        </message>
        <message>
            <source>{names} answers for the account and takes no part in its vote.</source>
            <translation>{names} répond du compte et ne prend pas part à son vote.</translation>
        </message>
        <message>
            <source>{names} has no vote.</source>
            <translation>{names} n’a pas voix délibérative.</translation>
        </message>
        <message>
            <source>{names} does not vote: a substitute sits.</source>
            <translation>{names} ne vote pas : un suppléant siège.</translation>
        </message>
        <message>
            <source>for {number}</source>
            <translation>pour {number}</translation>
        </message>
        <message>
            <source>against {number}</source>
            <translation>contre {number}</translation>
        </message>
        <message>
            <source>abstaining {number}</source>
            <translation>abstentions {number}</translation>
        </message>
        <message>
            <source>not voting {number}</source>
            <translation>ne prennent pas part {number}</translation>
        </message>
        <message>
            <source>blank {number}</source>
            <translation>blancs {number}</translation>
        </message>
        <message>
            <source>void {number}</source>
            <translation>nuls {number}</translation>
        </message>
        <message>
            <source>unknown {number}</source>
            <translation>inconnus {number}</translation>
        </message>
        <message>
            <source>{first} or {last}</source>
            <translation>{first} ou {last}</translation>
        </message>
        <message>
            <source>= voters {voters} ✓</source>
            <translation>= votants {voters} ✓</translation>
        </message>
        <message>
            <source>= {total} ≠ voters {voters} ✗</source>
            <translation>= {total} ≠ votants {voters} ✗</translation>
        </message>
        <message>
            <source>tie, settled by the vote of {chair}, who presides: {outcome}</source>
            <translation>partage, tranché par la voix de {chair}, qui préside : {outcome}</translation>
        </message>
        <message>
            <source>undecided as long as votes are unknown</source>
            <translation>indécise tant que des votes sont inconnus</translation>
        </message>
        <message>
            <source>tie that nobody can settle: undecided</source>
            <translation>partage que personne ne peut trancher : indécise</translation>
        </message>
        <message>
            <source>{outcome} unanimously</source>
            <translation>{outcome} à l’unanimité</translation>
        </message>
        <message>
            <source>Against: {names}</source>
            <translation>Contre : {names}</translation>
        </message>
        <message>
            <source>Abstaining: {names}</source>
            <translation>Abstentions : {names}</translation>
        </message>
        <message>
            <source>Not voting: {names}</source>
            <translation>Ne prennent pas part au vote : {names}</translation>
        </message>
        <message>
            <source>for</source>
            <translation>pour</translation>
        </message>
        <message>
            <source>against</source>
            <translation>contre</translation>
        </message>
        <message>
            <source>abstaining</source>
            <translation>abstention</translation>
        </message>
        <message>
            <source>not voting</source>
            <translation>ne prend pas part</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>blanc</translation>
        </message>
        <message>
            <source>void</source>
            <translation>nul</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>sans groupe</translation>
        </message>
        <message>
            <source>not heard yet {number}</source>
            <translation>à entendre {number}</translation>
        </message>
        <message>
            <source>By roll call</source>
            <translation>Par appel nominal</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Listes</translation>
        </message>
        <message>
            <source>Amendments</source>
            <translation>Amendements</translation>
        </message>
        <message>
            <source>Several questions</source>
            <translation>Plusieurs questions</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
    </context>
    <context>
        <name>VotingPage</name>
        <message>
            <source>Votes</source>
            <translation>Votes</translation>
        </message>
    </context>
    <context>
        <name>WaitingRow</name>
        <message>
            <source>Progress</source>
            <translation>Avancement</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Secrétariat</source>
            <translation>Secrétariat</translation>
        </message>
        <message>
            <source>Open the &amp;sample meeting</source>
            <translation>Ouvrir la séance d’&amp;exemple</translation>
        </message>
        <message>
            <source>A council of an invented town, to try everything on</source>
            <translation>Le conseil d’une ville imaginaire, pour tout essayer sans risque</translation>
        </message>
        <message>
            <source>Start an &amp;authority</source>
            <translation>Créer une &amp;collectivité</translation>
        </message>
        <message>
            <source>Its name, its assembly, its members, its first meeting</source>
            <translation>Son nom, son assemblée, ses membres, sa première séance</translation>
        </message>
        <message>
            <source>Import a &amp;list of members…</source>
            <translation>Importer une &amp;liste de membres…</translation>
        </message>
        <message>
            <source>The national register of elected officials, CSV, XLSX, ODS, idelibre</source>
            <translation>Répertoire national des élus, CSV, XLSX, ODS, idelibre</translation>
        </message>
        <message>
            <source>Bring in a &amp;meeting file…</source>
            <translation>Importer un &amp;fichier de séance…</translation>
        </message>
        <message>
            <source>A meeting that another post hands over</source>
            <translation>Une séance transmise par un autre poste</translation>
        </message>
        <message>
            <source>Open another &amp;database…</source>
            <translation>Ouvrir une autre &amp;base…</translation>
        </message>
        <message>
            <source>One that is there already, wherever it lies</source>
            <translation>Une base qui existe déjà, où qu’elle se trouve</translation>
        </message>
        <message>
            <source>Read the &amp;user guide</source>
            <translation>Lire le &amp;guide d’utilisation</translation>
        </message>
        <message>
            <source>How everything is done, task by task; Shift+F1</source>
            <translation>Comment tout se fait, tâche par tâche ; Maj+F1</translation>
        </message>
        <message>
            <source>Databases opened lately</source>
            <translation>Bases ouvertes récemment</translation>
        </message>
        <message>
            <source>Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)</source>
            <translation>Listes (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods)</translation>
        </message>
        <message>
            <source>Meeting files (*.seance *.json)</source>
            <translation>Fichiers de séance (*.seance *.json)</translation>
        </message>
        <message>
            <source>Databases (*.sqlite)</source>
            <translation>Bases de données (*.sqlite)</translation>
        </message>
        <message>
            <source>Which file?</source>
            <translation>Quel fichier ?</translation>
        </message>
        <message>
            <source>What would you like to begin with?</source>
            <translation>Par quoi souhaitez-vous commencer ?</translation>
        </message>
        <message>
            <source>Opened lately</source>
            <translation>Ouvertes récemment</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Why this number?</source>
            <translation>Pourquoi ce nombre ?</translation>
        </message>
        <message>
            <source>Enter: the line of the journal. Esc: close.</source>
            <translation>Entrée : la ligne du journal. Échap : fermer.</translation>
        </message>
        <message>
            <source>Nobody.</source>
            <translation>Personne.</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>Printed in</source>
            <translation>Partie</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Phrase</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>worded by the house</source>
            <translation>formulé par la maison</translation>
        </message>
    </context>
    <context>
        <name>WordingPage</name>
        <message>
            <source>Phrases</source>
            <translation>Phrases</translation>
        </message>
        <message>
            <source>Find a phrase by its name or its words</source>
            <translation>Chercher une phrase par son nom ou ses mots</translation>
        </message>
        <message>
            <source>Find a phrase</source>
            <translation>Chercher une phrase</translation>
        </message>
        <message>
            <source>Not kept: {fault}</source>
            <translation>Non gardé : {fault}</translation>
        </message>
        <message>
            <source>The wording is kept, for this meeting and the next ones; what is sealed stays.</source>
            <translation>La formule est gardée, pour cette séance et les suivantes ; ce qui est scellé demeure.</translation>
        </message>
        <message>
            <source>The wording is kept, for sittings from {day} on; what is sealed stays.</source>
            <translation>La rédaction est conservée, pour les séances à partir du {day} ; ce qui est scellé demeure.</translation>
        </message>
        <message>
            <source>Taken away: what held before goes on.</source>
            <translation>Retirée : la rédaction précédente se poursuit.</translation>
        </message>
        <message>
            <source>Deliberations are numbered like {example}.</source>
            <translation>Les délibérations sont numérotées comme {example}.</translation>
        </message>
        <message>
            <source>&amp;Numbers of deliberations:</source>
            <translation>&amp;Numéros des délibérations :</translation>
        </message>
        <message>
            <source>{year} is the year, {number:03} the number with three digits</source>
            <translation>{year} est l’année, {number:03} le numéro sur trois chiffres</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>present</source>
            <translation>présent</translation>
        </message>
        <message>
            <source>recused</source>
            <translation>déporté</translation>
        </message>
        <message>
            <source>represented</source>
            <translation>représenté</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>excused</source>
            <translation>excusé</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>adoptée</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejetée</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>adjourned</source>
            <translation>ajournée</translation>
        </message>
        <message>
            <source>noted</source>
            <translation>prise d’acte</translation>
        </message>
        <message>
            <source>elected</source>
            <translation>élection faite</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>indécise</translation>
        </message>
        <message>
            <source>deliberation</source>
            <translation>délibération</translation>
        </message>
        <message>
            <source>information</source>
            <translation>information</translation>
        </message>
        <message>
            <source>appointment</source>
            <translation>désignation</translation>
        </message>
        <message>
            <source>executive’s account</source>
            <translation>compte de l’exécutif</translation>
        </message>
        <message>
            <source>Not fit for the archive (PDF/A): {traits}.</source>
            <translation>Impropre à l’archivage (PDF/A) : {traits}.</translation>
        </message>
        <message>
            <source>Joined as it looks; what stays behind: {traits}.</source>
            <translation>Jointe telle qu’elle se voit ; ne suivent pas : {traits}.</translation>
        </message>
        <message>
            <source>No sound tags: screen readers read its title only.</source>
            <translation>Sans balises exploitables : un lecteur d’écran n’en lit que le titre.</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source>The convocation was sent {given} clear days before the sitting, {needed} are needed.</source>
            <translation>La convocation est partie {given} jours francs avant la séance, il en faut {needed}.</translation>
        </message>
        <message>
            <source>{where}: it was added to the agenda, the convocation did not announce it.</source>
            <translation>{where} : elle a été ajoutée à l’ordre du jour, la convocation ne l’annonçait pas.</translation>
        </message>
        <message>
            <source>{where}: no quorum, {counted} members counted where {required} are required.</source>
            <translation>{where} : pas de quorum, {counted} membres comptés pour {required} requis.</translation>
        </message>
        <message>
            <source>{where}: {first} holds more proxies than one member may, those of {others}.</source>
            <translation>{where} : {first} détient plus de pouvoirs qu’il n’est permis, ceux de {others}.</translation>
        </message>
        <message>
            <source>{where}: {first} is both giver and holder of one proxy.</source>
            <translation>{where} : {first} est à la fois mandant et mandataire d’un même pouvoir.</translation>
        </message>
        <message>
            <source>{where}: {first} gave a proxy to {second}, who is out and gave one too; it is not passed on.</source>
            <translation>{where} : {first} a donné pouvoir à {second}, qui n’est pas là et a aussi donné le sien ; un pouvoir ne se transmet pas.</translation>
        </message>
        <message>
            <source>{where}: {first} gave a proxy to {second}, who is absent all the while.</source>
            <translation>{where} : {first} a donné pouvoir à {second}, qui n’est là à aucun moment.</translation>
        </message>
        <message>
            <source>{where}: {first} gave a proxy to {second}, who has no vote.</source>
            <translation>{where} : {first} a donné pouvoir à {second}, qui n’a pas voix délibérative.</translation>
        </message>
        <message>
            <source>{where}: {first} gave a proxy to {second} and is present all the while.</source>
            <translation>{where} : {first} a donné pouvoir à {second} et reste dans la salle tout du long.</translation>
        </message>
        <message>
            <source>{where}: {first}, who has no vote of a seat in office, gave a proxy to {second}.</source>
            <translation>{where} : {first}, sans voix délibérative propre, a donné pouvoir à {second}.</translation>
        </message>
        <message>
            <source>{where}: {first} gave a proxy, and a substitute, {second}, sits or was to hold it.</source>
            <translation>{where} : {first} a donné un pouvoir, et {second}, en suppléance, siège ou devait le détenir.</translation>
        </message>
        <message>
            <source>{where}: {first} is recused, yet stands among those who voted.</source>
            <translation>{where} : {first} se déporte et figure pourtant parmi ceux qui ont voté.</translation>
        </message>
        <message>
            <source>{where}: {first} is neither present nor represented, yet stands among those who voted.</source>
            <translation>{where} : {first} n’a ni présence ni pouvoir en vigueur, et figure pourtant parmi ceux qui ont voté.</translation>
        </message>
        <message>
            <source>{where}: {first} has no vote, yet stands among those who voted.</source>
            <translation>{where} : {first} n’a pas voix délibérative et figure pourtant parmi ceux qui ont voté.</translation>
        </message>
        <message>
            <source>{where}: {counted} votes were noted for {voters} voters.</source>
            <translation>{where} : {counted} votes notés pour {voters} votants.</translation>
        </message>
        <message>
            <source>{where}: the ballot is secret, yet it names {all}.</source>
            <translation>{where} : le scrutin est secret et nomme pourtant {all}.</translation>
        </message>
        <message>
            <source>{where}: {first} stands among those who voted on an account of which that member must answer.</source>
            <translation>{where} : {first} figure parmi ceux qui ont voté un compte dont ce membre doit répondre.</translation>
        </message>
        <message>
            <source>{where}: {first} presides and is not there.</source>
            <translation>{where} : {first} préside et n’est pas là.</translation>
        </message>
        <message>
            <source>{where}: {first} presides a question in which that member may take no part.</source>
            <translation>{where} : {first} préside une question à laquelle ce membre ne peut prendre part.</translation>
        </message>
        <message>
            <source>{where}: {first}, the secretary, is not there.</source>
            <translation>{where} : {first}, secrétaire de séance, n’est pas là.</translation>
        </message>
        <message>
            <source>{count} members bear the name {first}.</source>
            <translation>{count} membres s’appellent {first}.</translation>
        </message>
        <message>
            <source>{where}: {demanding} of the {present} members present asked for this ballot, {share} must.</source>
            <translation>{where} : {demanding} des {present} membres présents ont demandé ce scrutin, il en faut {share}.</translation>
        </message>
        <message>
            <source>{where}: {demanding} of the members present asked for the closed session, {needed} or the chair must.</source>
            <translation>{where} : {demanding} des membres présents ont demandé le huis clos, il en faut {needed}, ou le président.</translation>
        </message>
        <message>
            <source>{where}: {in_favour} voted for the closed session, more than half of {voters} must.</source>
            <translation>{where} : {in_favour} ont voté le huis clos, il faut plus de la moitié des {voters} membres présents ou représentés.</translation>
        </message>
        <message>
            <source>{where}: nobody has noted how {all} voted.</source>
            <translation>{where} : le vote de {all} n’a pas été noté.</translation>
        </message>
        <message>
            <source>{where}: {found} ballots were found, {counted} were counted.</source>
            <translation>{where} : {found} bulletins trouvés, {counted} comptés.</translation>
        </message>
        <message>
            <source>{where}: an appointment was voted in public, and the secret ballot was not waived unanimously.</source>
            <translation>{where} : une désignation a été votée au scrutin ordinaire, sans que l’unanimité ait écarté le scrutin secret.</translation>
        </message>
        <message>
            <source>{where}: {standing} candidates stand for {posts} posts, so that none takes effect without a vote.</source>
            <translation>{where} : {standing} candidats pour {posts} postes : aucun ne prend effet sans vote.</translation>
        </message>
        <message>
            <source>{where}: {names} are equal, and the birth dates that would choose the elder are not known.</source>
            <translation>{where} : {names} sont à égalité, et les dates de naissance qui désigneraient l’aîné ne sont pas connues.</translation>
        </message>
        <message>
            <source>{where}: {vacant} posts stay vacant, since a list has fewer candidates than it won.</source>
            <translation>{where} : {vacant} postes restent vacants, une liste ayant moins de candidats que de sièges obtenus.</translation>
        </message>
        <message>
            <source>{where}: nobody is named to sign the extract.</source>
            <translation>{where} : personne n’est désigné pour signer l’extrait.</translation>
        </message>
        <message>
            <source>{where}: the extract sealed as {number} no longer says what the register does; a revision is due.</source>
            <translation>{where} : l’extrait scellé sous le n° {number} ne dit plus ce que dit le registre ; une révision s’impose.</translation>
        </message>
        <message>
            <source>{where}: the file of annex {annex} is missing.</source>
            <translation>{where} : le fichier de l’annexe {annex} manque.</translation>
        </message>
        <message>
            <source>{where}: annex {annex} is no PDF that can be read.</source>
            <translation>{where} : l’annexe {annex} n’est pas un PDF lisible.</translation>
        </message>
        <message>
            <source>{where}: annex {annex} asks for a password.</source>
            <translation>{where} : l’annexe {annex} demande un mot de passe.</translation>
        </message>
        <message>
            <source>{where}: with annex {annex}, “{title}”, the extract cannot be archived as PDF/A ({traits}).</source>
            <translation>{where} : avec l’annexe {annex}, « {title} », l’extrait ne peut pas être archivé en PDF/A ({traits}).</translation>
        </message>
        <message>
            <source>{where}: annex {annex}, “{title}”, is joined as it looks, and something stays behind ({traits}).</source>
            <translation>{where} : l’annexe {annex}, « {title} », est jointe telle qu’elle se voit, et quelque chose ne suit pas ({traits}).</translation>
        </message>
        <message>
            <source>{where}: annex {annex}, “{title}”, has no sound tags: screen readers read its title only.</source>
            <translation>{where} : l’annexe {annex}, « {title} », n’a pas de balises exploitables : un lecteur d’écran n’en lit que le titre.</translation>
        </message>
        <message>
            <source>{where}: {name} has no delegation of signature.</source>
            <translation>{where} : {name} n’a pas de délégation de signature.</translation>
        </message>
        <message>
            <source>{where}: the delegation of {name} begins on {since} only.</source>
            <translation>{where} : la délégation de {name} ne commence que le {since}.</translation>
        </message>
        <message>
            <source>{where}: the delegation of {name} ended on {until}.</source>
            <translation>{where} : la délégation de {name} a pris fin le {until}.</translation>
        </message>
        <message>
            <source>{where}: the delegation of {name} does not reach the theme “{theme}”.</source>
            <translation>{where} : la délégation de {name} ne s’étend pas au thème « {theme} ».</translation>
        </message>
        <message>
            <source>{where}: {name} signs in another capacity than that of the delegation, “{capacity}”.</source>
            <translation>{where} : {name} signe en une autre qualité que celle de la délégation, « {capacity} ».</translation>
        </message>
        <message>
            <source>{where}: the order that gives {name} the delegation is not named.</source>
            <translation>{where} : l’arrêté qui donne délégation à {name} n’est pas indiqué.</translation>
        </message>
        <message>
            <source>{where}: the certificate is that of {certified}, the extract names {printed}.</source>
            <translation>{where} : le certificat est celui de {certified}, l’extrait porte le nom de {printed}.</translation>
        </message>
        <message>
            <source>{where}: transmitted on {date}, before the sitting of {sitting}.</source>
            <translation>{where} : transmission le {date}, avant la séance du {sitting}.</translation>
        </message>
        <message>
            <source>{where}: received on {date}, before the sitting of {sitting}.</source>
            <translation>{where} : réception le {date}, avant la séance du {sitting}.</translation>
        </message>
        <message>
            <source>{where}: published on {date}, before the sitting of {sitting}.</source>
            <translation>{where} : publication le {date}, avant la séance du {sitting}.</translation>
        </message>
        <message>
            <source>{where}: {date} is still to come.</source>
            <translation>{where} : la date du {date} est encore à venir.</translation>
        </message>
        <message>
            <source>{where}: received on {received}, before the transmission on {transmitted}.</source>
            <translation>{where} : réception le {received}, avant la transmission du {transmitted}.</translation>
        </message>
        <message>
            <source>{where}: no result has been noted.</source>
            <translation>{where} : aucun résultat n’a été noté.</translation>
        </message>
        <message>
            <source>{where}: present, recused, represented and absent are {counted}, seats in office {seats}.</source>
            <translation>{where} : présents, déportés, représentés et absents font {counted}, pour {seats} membres en exercice.</translation>
        </message>
        <message>
            <source>{where}: the title has {length} letters, {most} can be transmitted.</source>
            <translation>{where} : l’objet a {length} caractères, {most} au plus peuvent être transmis.</translation>
        </message>
        <message>
            <source>{where}: the text of the decision is empty.</source>
            <translation>{where} : le texte de la décision est vide.</translation>
        </message>
        <message>
            <source>{where}: another deliberation bears the number {number} too.</source>
            <translation>{where} : une autre délibération porte aussi le numéro {number}.</translation>
        </message>
        <message>
            <source>{where}: no deliberation bears the number before, {missing}.</source>
            <translation>{where} : aucune délibération ne porte le numéro précédent, {missing}.</translation>
        </message>
        <message>
            <source>{where}: the number {number} is not written as {pattern}.</source>
            <translation>{where} : le numéro {number} n’est pas écrit selon le modèle {pattern}.</translation>
        </message>
        <message>
            <source>{where}: the number {number} cannot be transmitted; 2 to 15 letters and digits can.</source>
            <translation>{where} : le numéro {number} ne peut être transmis ; il faut 2 à 15 lettres et chiffres.</translation>
        </message>
        <message>
            <source>{where}: the question has no theme, and the delegation of {name} is for some themes only.</source>
            <translation>{where} : la question n’a pas de thème, et la délégation de {name} ne vaut que pour certains thèmes.</translation>
        </message>
        <message>
            <source>{where}: the sealed extract no longer says what the register does; a revision is due.</source>
            <translation>{where} : l’extrait scellé ne dit plus ce que dit le registre ; une révision s’impose.</translation>
        </message>
        <message>
            <source>Nobody is named to preside.</source>
            <translation>Personne n’est désigné pour présider.</translation>
        </message>
        <message>
            <source>No secretary is named.</source>
            <translation>Aucun secrétaire de séance n’est désigné.</translation>
        </message>
        <message>
            <source>the font {name} is not embedded</source>
            <translation>la police {name} n’est pas incorporée</translation>
        </message>
        <message>
            <source>the letters of the font {name} have no meaning</source>
            <translation>les lettres de la police {name} n’ont pas d’équivalent en texte</translation>
        </message>
        <message>
            <source>CMYK colours without a profile</source>
            <translation>couleurs d’imprimerie (CMJN) sans profil</translation>
        </message>
        <message>
            <source>a picture that is a program or lies in another file</source>
            <translation>une image qui est un programme ou se trouve dans un autre fichier</translation>
        </message>
        <message>
            <source>its electronic signature</source>
            <translation>sa signature électronique</translation>
        </message>
        <message>
            <source>attached files</source>
            <translation>fichiers joints</translation>
        </message>
        <message>
            <source>layers, which are all shown</source>
            <translation>calques, tous affichés</translation>
        </message>
        <message>
            <source>a form that only its own program fills in (XFA)</source>
            <translation>un formulaire que seul son propre programme remplit (XFA)</translation>
        </message>
        <message>
            <source>sounds or films</source>
            <translation>sons ou vidéos</translation>
        </message>
        <message>
            <source>scripts</source>
            <translation>scripts</translation>
        </message>
        <message>
            <source>commands that open files or send forms</source>
            <translation>commandes qui ouvrent des fichiers ou envoient des formulaires</translation>
        </message>
        <message>
            <source>its protection against printing and copying</source>
            <translation>sa protection contre l’impression et la copie</translation>
        </message>
        <message>
            <source>no tags</source>
            <translation>pas de balises</translation>
        </message>
        <message>
            <source>{where}: {member} is present already.</source>
            <translation>{where} : {member} est déjà là.</translation>
        </message>
        <message>
            <source>{where}: {member} is not present.</source>
            <translation>{where} : {member} n’est pas là.</translation>
        </message>
        <message>
            <source>{member} cannot be both giver and holder of a proxy.</source>
            <translation>{member} ne peut être à la fois mandant et mandataire d’un pouvoir.</translation>
        </message>
        <message>
            <source>{member} has no vote to give a proxy for.</source>
            <translation>{member} n’a pas de voix pour laquelle donner pouvoir.</translation>
        </message>
        <message>
            <source>{member} has no vote and cannot hold the proxy of {giver}.</source>
            <translation>{member} n’a pas voix délibérative et ne peut détenir le pouvoir de {giver}.</translation>
        </message>
        <message>
            <source>The proxy of {member} would end after question {until}, before it begins at question {question}.</source>
            <translation>Le pouvoir de {member} prendrait fin après la question {until}, avant de commencer à la question {question}.</translation>
        </message>
        <message>
            <source>{where}: {member} has no proxy in force.</source>
            <translation>{where} : {member} n’a pas de pouvoir en vigueur.</translation>
        </message>
        <message>
            <source>{where}: {member} is recused already.</source>
            <translation>{where} : {member} se déporte déjà.</translation>
        </message>
        <message>
            <source>{member} has no vote and cannot preside.</source>
            <translation>{member} n’a pas voix délibérative et ne peut présider.</translation>
        </message>
        <message>
            <source>The sitting is open already.</source>
            <translation>La séance est déjà ouverte.</translation>
        </message>
        <message>
            <source>The sitting was closed. If that was a mistake, undo or strike the closing.</source>
            <translation>La séance a été levée. Si c’est une erreur, annulez ou rayez la levée.</translation>
        </message>
        <message>
            <source>The sitting is not open.</source>
            <translation>La séance n’est pas ouverte.</translation>
        </message>
        <message>
            <source>The sitting is suspended already.</source>
            <translation>La séance est déjà suspendue.</translation>
        </message>
        <message>
            <source>The sitting is not suspended.</source>
            <translation>La séance n’est pas suspendue.</translation>
        </message>
        <message>
            <source>{where}: the public is out already.</source>
            <translation>{where} : le huis clos est déjà prononcé.</translation>
        </message>
        <message>
            <source>{where}: the public is not out.</source>
            <translation>{where} : la séance est publique.</translation>
        </message>
        <message>
            <source>{where}: {votes} votes cannot be, there are {voters} voters.</source>
            <translation>{where} : {votes} voix sont impossibles, il y a {voters} votants.</translation>
        </message>
        <message>
            <source>Question {question} was opened already.</source>
            <translation>La question {question} est déjà ouverte.</translation>
        </message>
        <message>
            <source>Question {question} was withdrawn from the agenda.</source>
            <translation>La question {question} a été retirée de l’ordre du jour.</translation>
        </message>
        <message>
            <source>Question {question} was adjourned to a later sitting.</source>
            <translation>La question {question} a été renvoyée à une séance ultérieure.</translation>
        </message>
        <message>
            <source>Question {question}: {member} is named twice in one vote.</source>
            <translation>Question {question} : {member} figure deux fois dans un même vote.</translation>
        </message>
        <message>
            <source>Question {question}: the ballot is secret, the choice of {member} is not written down.</source>
            <translation>Question {question} : le scrutin est secret, le choix de {member} ne s’écrit pas.</translation>
        </message>
        <message>
            <source>Question {question}: {member} wants a secret ballot, which only all together may give up.</source>
            <translation>Question {question} : {member} demande le scrutin secret, que seule l’unanimité peut écarter.</translation>
        </message>
        <message>
            <source>Question {question}: {standing} candidates stand for {posts} posts; it takes a vote.</source>
            <translation>Question {question} : {standing} candidats pour {posts} postes ; il faut un vote.</translation>
        </message>
        <message>
            <source>Question {question}: “{candidate}” stands twice.</source>
            <translation>Question {question} : « {candidate} » figure deux fois.</translation>
        </message>
        <message>
            <source>Question {question} was voted already; amendments are put to the vote before it.</source>
            <translation>La question {question} est déjà votée ; les amendements se votent avant elle.</translation>
        </message>
        <message>
            <source>Nothing was noted: question {question} is an appointment, which is voted on its own.</source>
            <translation>Rien n’a été noté : la question {question} est une désignation, qui se vote à part.</translation>
        </message>
        <message>
            <source>Nothing was noted: question {question} is the executive's account, voted under another chair.</source>
            <translation>Rien n’a été noté : la question {question} est le compte de l’exécutif, voté sous une autre présidence.</translation>
        </message>
        <message>
            <source>Nothing was noted: question {question} has amendments, so that it is voted on its own.</source>
            <translation>Rien n’a été noté : la question {question} a des amendements et se vote à part.</translation>
        </message>
        <message>
            <source>Nothing was noted: the quorum of question {question} is not reached.</source>
            <translation>Rien n’a été noté : le quorum de la question {question} n’est pas atteint.</translation>
        </message>
        <message>
            <source>Nothing was noted: {member} has no vote on question {question}.</source>
            <translation>Rien n’a été noté : {member} ne vote pas à la question {question}.</translation>
        </message>
        <message>
            <source>None of these questions is still to be voted.</source>
            <translation>Aucune de ces questions ne reste à voter.</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Il n’y a rien à annuler.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Il n’y a rien à rétablir.</translation>
        </message>
        <message>
            <source>This meeting has no member {member}.</source>
            <translation>Cette séance n’a pas de membre {member}.</translation>
        </message>
        <message>
            <source>This meeting has no question {question}.</source>
            <translation>Cette séance n’a pas de question {question}.</translation>
        </message>
        <message>
            <source>{where}: what ends there for {member} follows from {holder}, who came or went.</source>
            <translation>{where} : ce qui s’y termine pour {member} tient à l’arrivée ou au départ de {holder}.</translation>
        </message>
        <message>
            <source>{where}: what is noted of {member} before and after leaves no room for it.</source>
            <translation>{where} : ce qui est noté de {member} avant et après ne le permet pas.</translation>
        </message>
        <message>
            <source>{where}: it has not been opened yet.</source>
            <translation>{where} : elle n’est pas encore ouverte.</translation>
        </message>
        <message>
            <source>{where}: the quorum was reached, no reason is needed.</source>
            <translation>{where} : le quorum était atteint, aucun motif n’est à donner.</translation>
        </message>
        <message>
            <source>Nothing of this line is changed yet: say another question, another hour or another name.</source>
            <translation>Rien de cette ligne n’est encore changé : indiquer une autre question, une autre heure ou un autre nom.</translation>
        </message>
        <message>
            <source>Entry {entry} was struck or undone already.</source>
            <translation>L’écriture {entry} est déjà rayée ou annulée.</translation>
        </message>
        <message>
            <source>The database already holds the meeting of {date} of {assembly}.</source>
            <translation>La base contient déjà la séance du {date} de l’assemblée « {assembly} ».</translation>
        </message>
        <message>
            <source>The database holds no meeting {meeting}.</source>
            <translation>La base ne contient pas la séance {meeting}.</translation>
        </message>
        <message>
            <source>The database holds no assembly {assembly}.</source>
            <translation>La base ne contient pas l’assemblée {assembly}.</translation>
        </message>
        <message>
            <source>The database holds no member {member}.</source>
            <translation>La base ne contient pas le membre {member}.</translation>
        </message>
        <message>
            <source>The database holds no mandate {mandate}.</source>
            <translation>La base ne contient pas le mandat {mandate}.</translation>
        </message>
        <message>
            <source>{member} has another mandate in this assembly on some of these days.</source>
            <translation>{member} a déjà un mandat dans cette assemblée pour une partie de ces jours.</translation>
        </message>
        <message>
            <source>The agenda has a question {question} already.</source>
            <translation>L’ordre du jour a déjà une question {question}.</translation>
        </message>
        <message>
            <source>Question {question} is sealed as {number}: that number stays for good.</source>
            <translation>La question {question} est scellée sous le numéro {number} : ce numéro est définitif.</translation>
        </message>
        <message>
            <source>Question {question}: another deliberation of the year bears the number {number} already.</source>
            <translation>Question {question} : une autre délibération de l’année porte déjà le numéro {number}.</translation>
        </message>
        <message>
            <source>Question {question}: a capacity signs nothing, say who it is that signs.</source>
            <translation>Question {question} : une qualité ne signe pas, dites qui signe.</translation>
        </message>
        <message>
            <source>Two questions would be printed {label}; the other is “{title}”.</source>
            <translation>Deux questions s’imprimeraient {label} ; l’autre est « {title} ».</translation>
        </message>
        <message>
            <source>“{label}” cannot be the number of a question: it takes letters or figures, at most {most} signs.</source>
            <translation>« {label} » ne peut pas être le numéro d’une question : il faut des lettres ou des chiffres, {most} signes au plus.</translation>
        </message>
        <message>
            <source>Question {question} stays on the agenda: the journal or an issued extract speaks of it.</source>
            <translation>La question {question} reste à l’ordre du jour : le journal ou un extrait délivré en parle.</translation>
        </message>
        <message>
            <source>The sitting is begun: its questions keep the numbers under which they were announced.</source>
            <translation>La séance est commencée : ses questions gardent les numéros sous lesquels elles ont été annoncées.</translation>
        </message>
        <message>
            <source>{member} cannot be a substitute of the same member.</source>
            <translation>{member} ne peut être son propre suppléant.</translation>
        </message>
        <message>
            <source>The image is too large: a PNG or JPEG file of {megabytes} MB and 50 million pixels at most is read.</source>
            <translation>L’image est trop grande : un fichier PNG ou JPEG de {megabytes} Mo et 50 millions de pixels au plus est lu.</translation>
        </message>
        <message>
            <source>The image cannot be read: it must be a PNG or JPEG file, at least 8 pixels wide and high.</source>
            <translation>L’image est illisible : il faut un fichier PNG ou JPEG d’au moins 8 pixels de large et de haut.</translation>
        </message>
        <message>
            <source>These rules would end on {until}, before they begin on {since}.</source>
            <translation>Ces règles finiraient le {until}, avant de commencer le {since}.</translation>
        </message>
        <message>
            <source>On {day} two sets of rules would hold: let the first end on the day before.</source>
            <translation>Le {day}, deux jeux de règles seraient en vigueur : faites finir le premier la veille.</translation>
        </message>
        <message>
            <source>There are rules without a first day already: say from when the others hold.</source>
            <translation>Il y a déjà des règles sans date de début : indiquez depuis quand les autres sont en vigueur.</translation>
        </message>
        <message>
            <source>From {since} to {until} none of these rules would hold: let them follow each other, or enter rules that change nothing for these days.</source>
            <translation>Du {since} au {until}, aucune de ces règles ne serait en vigueur : faites-les se suivre, ou saisissez pour ces jours des règles qui ne changent rien.</translation>
        </message>
        <message>
            <source>Another one bears the name “{name}” already.</source>
            <translation>Le nom « {name} » est déjà pris.</translation>
        </message>
        <message>
            <source>{member} keeps a seat: the journal of this meeting is begun.</source>
            <translation>{member} garde son siège : le journal de cette séance est commencé.</translation>
        </message>
        <message>
            <source>Question {question} has no annex {annex}.</source>
            <translation>La question {question} n’a pas d’annexe {annex}.</translation>
        </message>
        <message>
            <source>“{pattern}” is no pattern for numbers: it needs {{number}} once, and may hold {{year}}.</source>
            <translation>« {pattern} » n’est pas un modèle de numéro : il faut une fois {{number}}, et {{year}} est permis.</translation>
        </message>
        <message>
            <source>Nothing was sealed: no result has been noted on question {question}.</source>
            <translation>Rien n’a été scellé : aucun résultat n’est noté à la question {question}.</translation>
        </message>
        <message>
            <source>Nothing was sealed: the check of question {question} is red; say why it is right all the same.</source>
            <translation>Rien n’a été scellé : le contrôle de la question {question} est rouge ; dites pourquoi elle est juste malgré tout.</translation>
        </message>
        <message>
            <source>Nothing was sealed: question {question} is sealed already; say why it is revised.</source>
            <translation>Rien n’a été scellé : la question {question} l’est déjà ; dites pourquoi elle est révisée.</translation>
        </message>
        <message>
            <source>Nothing was sealed: question {question} is sealed, and its extract says nothing else.</source>
            <translation>Rien n’a été scellé : la question {question} l’est déjà, et son extrait ne dit rien d’autre.</translation>
        </message>
        <message>
            <source>{file} acknowledges the act {number} of {date}, which is no deliberation of this sitting.</source>
            <translation>{file} accuse réception de l’acte {number} du {date}, qui n’est pas une délibération de cette séance.</translation>
        </message>
        <message>
            <source>Nothing was sealed: question {question} would bear the number {number}, which another has.</source>
            <translation>Rien n’a été scellé : la question {question} porterait le numéro {number}, déjà pris.</translation>
        </message>
        <message>
            <source>Nothing was written: the meeting was changed meanwhile from elsewhere; look at it again.</source>
            <translation>Rien n’a été écrit : la séance a été modifiée d’ailleurs entre-temps ; regardez-la de nouveau.</translation>
        </message>
        <message>
            <source>{file} is no PDF that can be joined.</source>
            <translation>{file} n’est pas un PDF qui puisse être joint.</translation>
        </message>
        <message>
            <source>{path} is the database itself: a copy needs another name.</source>
            <translation>{path} est la base elle-même : une copie demande un autre nom.</translation>
        </message>
        <message>
            <source>{file} is no file of keys (PKCS#12), or is damaged.</source>
            <translation>{file} n’est pas un fichier de clés (PKCS#12), ou est endommagé.</translation>
        </message>
        <message>
            <source>The passphrase does not open {file}.</source>
            <translation>La phrase secrète n’ouvre pas {file}.</translation>
        </message>
        <message>
            <source>{file} holds no key that can sign, or not its certificate.</source>
            <translation>{file} ne contient pas de clé de signature, ou pas son certificat.</translation>
        </message>
        <message>
            <source>{module} is no module for tokens (PKCS#11), or cannot be loaded.</source>
            <translation>{module} n’est pas un module pour clés matérielles (PKCS#11), ou ne peut être chargé.</translation>
        </message>
        <message>
            <source>The token {token} is not there; put it in and try again.</source>
            <translation>Le jeton {token} n’est pas là ; insérez-le et réessayez.</translation>
        </message>
        <message>
            <source>The token {token} holds no key with its certificate.</source>
            <translation>Le jeton {token} ne contient aucune clé avec son certificat.</translation>
        </message>
        <message>
            <source>The token {token} was pulled out; nothing was signed with it since.</source>
            <translation>Le jeton {token} a été retiré ; rien n’a été signé avec lui depuis.</translation>
        </message>
        <message>
            <source>The token {token} could not sign ({reason}).</source>
            <translation>Le jeton {token} n’a pas pu signer ({reason}).</translation>
        </message>
        <message>
            <source>The PIN is not that of the token {token}.</source>
            <translation>Le code PIN n’est pas celui du jeton {token}.</translation>
        </message>
        <message>
            <source>The token {token} is locked after too many wrong PINs.</source>
            <translation>Le jeton {token} est bloqué après trop de codes PIN erronés.</translation>
        </message>
        <message>
            <source>The certificate of {name} is valid from {since} only.</source>
            <translation>Le certificat de {name} n’est valable qu’à partir du {since}.</translation>
        </message>
        <message>
            <source>The certificate of {name} expired on {until}.</source>
            <translation>Le certificat de {name} a expiré le {until}.</translation>
        </message>
        <message>
            <source>The certificate of {name} was revoked on {since}.</source>
            <translation>Le certificat de {name} a été révoqué le {since}.</translation>
        </message>
        <message>
            <source>The certificate of {name} has been revoked since the signature.</source>
            <translation>Le certificat de {name} a été révoqué depuis la signature.</translation>
        </message>
        <message>
            <source>The certificate of {name} is not one to sign with.</source>
            <translation>Le certificat de {name} ne permet pas de signer.</translation>
        </message>
        <message>
            <source>This is no code of an extract: it begins with SECRETARIAT:1: – a scanner that types other signs is set to another keyboard.</source>
            <translation>Ce n’est pas le code d’un extrait, qui commence par SECRETARIAT:1: – une douchette qui tape d’autres signes est réglée pour un autre clavier.</translation>
        </message>
        <message>
            <source>The certificate of {name} is that of a person, not of an authority that certifies others.</source>
            <translation>Le certificat de {name} est celui d’une personne, non d’une autorité qui en délivre.</translation>
        </message>
        <message>
            <source>This is no list of revoked certificates.</source>
            <translation>Ce n’est pas une liste de certificats révoqués.</translation>
        </message>
        <message>
            <source>Nobody says whether the certificate of {name} has been revoked.</source>
            <translation>Rien ne dit si le certificat de {name} a été révoqué.</translation>
        </message>
        <message>
            <source>No authority that is trusted here vouches for {name}.</source>
            <translation>Aucune autorité reconnue ici ne répond de {name}.</translation>
        </message>
        <message>
            <source>No authority that is trusted here vouches for the time stamp.</source>
            <translation>Aucune autorité reconnue ici ne garantit l’horodatage.</translation>
        </message>
        <message>
            <source>Nobody says whether the certificate of the time stamp has been revoked.</source>
            <translation>Personne ne dit si le certificat de l’horodatage a été révoqué.</translation>
        </message>
        <message>
            <source>{file} holds no certificate.</source>
            <translation>{file} ne contient aucun certificat.</translation>
        </message>
        <message>
            <source>Nothing was signed: the document is not the one that was shown, or was altered after a signature.</source>
            <translation>Rien n’a été signé : le document n’est pas celui qui a été montré, ou il a été modifié après une signature.</translation>
        </message>
        <message>
            <source>Nothing was signed: this is no PDF that can be read.</source>
            <translation>Rien n’a été signé : ce n’est pas un PDF lisible.</translation>
        </message>
        <message>
            <source>The document bears no signature.</source>
            <translation>Le document ne porte aucune signature.</translation>
        </message>
        <message>
            <source>Nothing was signed: the document has no place to sign “{field}”.</source>
            <translation>Rien n’a été signé : le document n’a pas d’emplacement de signature « {field} ».</translation>
        </message>
        <message>
            <source>Nothing was signed: the place “{field}” is signed already.</source>
            <translation>Rien n’a été signé : l’emplacement « {field} » est déjà signé.</translation>
        </message>
        <message>
            <source>Question {question} is not enforceable yet: it was not received and published, as far as is noted.</source>
            <translation>La question {question} n’est pas encore exécutoire : sa réception et sa publication ne sont pas notées toutes deux.</translation>
        </message>
        <message>
            <source>The dates of question {question} cannot be: look at the problems before it is certified.</source>
            <translation>Les dates de la question {question} sont impossibles : voyez les anomalies avant de la certifier.</translation>
        </message>
        <message>
            <source>The database holds no extract {extract}.</source>
            <translation>La base ne contient pas d’extrait {extract}.</translation>
        </message>
        <message>
            <source>The time-stamp authority gave no time stamp ({reason}).</source>
            <translation>L’autorité d’horodatage n’a pas donné d’horodatage ({reason}).</translation>
        </message>
        <message>
            <source>{address} is no address that begins with http or https.</source>
            <translation>{address} n’est pas une adresse qui commence par http ou https.</translation>
        </message>
        <message>
            <source>{path} was written by an older version of this program; open it in the window first.</source>
            <translation>{path} a été écrit par une version plus ancienne de ce programme ; ouvrez-le d’abord dans la fenêtre.</translation>
        </message>
        <message>
            <source>{path} was written by a newer version of this program.</source>
            <translation>{path} a été écrit par une version plus récente de ce programme.</translation>
        </message>
        <message>
            <source>{path} is no database of this program.</source>
            <translation>{path} n’est pas une base de ce programme.</translation>
        </message>
        <message>
            <source>{path} is damaged; a backup copy may lie beside it.</source>
            <translation>{path} est endommagé ; une copie de sauvegarde se trouve peut-être à côté.</translation>
        </message>
        <message>
            <source>{path} cannot be opened or written here.</source>
            <translation>{path} ne peut être ouvert ou écrit ici.</translation>
        </message>
        <message>
            <source>What the register keeps here was altered outside of this program, and is not relied on: the audit says what (page Register, or secretariat audit).</source>
            <translation>Ce que le registre conserve ici a été modifié hors de ce programme et n’est pas pris en compte : le contrôle dit quoi (page Registre, ou secretariat audit).</translation>
        </message>
        <message>
            <source>{path} is in use by another program; try again.</source>
            <translation>{path} est utilisé par un autre programme ; réessayez.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full.</source>
            <translation>Le disque qui contient {path} est plein.</translation>
        </message>
        <message>
            <source>The disk that holds {path} does not answer as it should.</source>
            <translation>Le disque qui contient {path} ne répond pas comme il devrait.</translation>
        </message>
        <message>
            <source>At the opening</source>
            <translation>À l’ouverture</translation>
        </message>
        <message>
            <source>Question {number}</source>
            <translation>Question {number}</translation>
        </message>
        <message>
            <source>Questions {numbers}</source>
            <translation>Questions {numbers}</translation>
        </message>
        <message>
            <source>Questions {first} to {last}</source>
            <translation>Questions {first} à {last}</translation>
        </message>
        <message>
            <source>{where}, vote {ballot}</source>
            <translation>{where}, vote {ballot}</translation>
        </message>
        <message>
            <source>{where}, vote “{title}”</source>
            <translation>{where}, vote « {title} »</translation>
        </message>
        <message>
            <source>{list} and {last}</source>
            <translation>{list} et {last}</translation>
        </message>
        <message>
            <source>{what}, page {page}</source>
            <translation>{what}, page {page}</translation>
        </message>
        <message>
            <source>question {question} of {date} ({assembly})</source>
            <translation>question {question} du {date} ({assembly})</translation>
        </message>
        <message>
            <source>Link {link} does not follow from the one before it: nothing vouches any more for {row}.</source>
            <translation>Le maillon {link} ne découle pas du précédent : plus rien ne garantit {row}.</translation>
        </message>
        <message>
            <source>Link {link} is missing.</source>
            <translation>Le maillon {link} manque.</translation>
        </message>
        <message>
            <source>The chain ends with link {link}, and not where it ended when it was last written.</source>
            <translation>La chaîne s’arrête au maillon {link}, et non là où elle s’arrêtait à la dernière écriture.</translation>
        </message>
        <message>
            <source>The chain as it stands never had the head given for link {link}.</source>
            <translation>La chaîne telle qu’elle est n’a jamais eu la tête indiquée pour le maillon {link}.</translation>
        </message>
        <message>
            <source>Link {link}: {row} does not say what was written.</source>
            <translation>Maillon {link} : le contenu n’est plus celui qui a été écrit pour {row}.</translation>
        </message>
        <message>
            <source>Link {link}: {row} is gone, or can no longer be read.</source>
            <translation>Maillon {link} : il ne reste rien, ou rien de lisible, pour {row}.</translation>
        </message>
        <message>
            <source>No link vouches for {row}.</source>
            <translation>Aucun maillon ne garantit {row}.</translation>
        </message>
        <message>
            <source>The guard {subject} is not as this program put it there.</source>
            <translation>La garde {subject} n’est plus telle que ce programme l’a posée.</translation>
        </message>
        <message>
            <source>Link {link}: {row} was sealed when the chain said something else than it says now.</source>
            <translation>Maillon {link} : au scellement, la chaîne disait autre chose qu’aujourd’hui, pour {row}.</translation>
        </message>
        <message>
            <source>entry {second}</source>
            <translation>l’écriture {second}</translation>
        </message>
        <message>
            <source>seat {place_after_meeting}</source>
            <translation>le siège {place_after_meeting}</translation>
        </message>
        <message>
            <source>question {second}</source>
            <translation>la question {second}</translation>
        </message>
        <message>
            <source>the deliberation of question {second}</source>
            <translation>la délibération de la question {second}</translation>
        </message>
        <message>
            <source>a former version of the texts of question {second}</source>
            <translation>une version antérieure des textes de la question {second}</translation>
        </message>
        <message>
            <source>annex {place_after_question} of question {second}</source>
            <translation>l’annexe {place_after_question} de la question {second}</translation>
        </message>
        <message>
            <source>what is known of authority {first}</source>
            <translation>ce qui est connu de la collectivité {first}</translation>
        </message>
        <message>
            <source>what is known of assembly {first}</source>
            <translation>ce qui est connu de l’assemblée {first}</translation>
        </message>
        <message>
            <source>member {first} of the roster</source>
            <translation>le membre {first} du fichier des élus</translation>
        </message>
        <message>
            <source>mandate {first} of the roster</source>
            <translation>le mandat {first} du fichier des élus</translation>
        </message>
        <message>
            <source>a logo</source>
            <translation>un logo</translation>
        </message>
        <message>
            <source>what is known of the meeting</source>
            <translation>les données de la séance</translation>
        </message>
        <message>
            <source>sealed extract {first}</source>
            <translation>l’extrait scellé {first}</translation>
        </message>
        <message>
            <source>file {first} kept of an extract</source>
            <translation>le fichier {first} conservé d’un extrait</translation>
        </message>
        <message>
            <source>the setting “{all}”</source>
            <translation>le réglage « {all} »</translation>
        </message>
        <message>
            <source>row {all} of “{kind}”</source>
            <translation>la ligne {all} de « {kind} »</translation>
        </message>
        <message>
            <source>the sealed extract {extract}</source>
            <translation>l’extrait scellé {extract}</translation>
        </message>
        <message>
            <source>what it stands for</source>
            <translation>ce qu’il représente</translation>
        </message>
        <message>
            <source>{row} ({meeting})</source>
            <translation>{row} ({meeting})</translation>
        </message>
        <message>
            <source>meeting of {day}, {assembly}</source>
            <translation>séance du {day}, {assembly}</translation>
        </message>
        <message>
            <source>a meeting that is gone, row {row}</source>
            <translation>une séance disparue, ligne {row}</translation>
        </message>
        <message>
            <source>The register is whole: {counts}.</source>
            <translation>Le registre est intact : {counts}.</translation>
        </message>
        <message>
            <source>The register is not whole: {counts}.</source>
            <translation>Le registre n’est pas intact : {counts}.</translation>
        </message>
        <message>
            <source>The register is whole ({meeting}): {counts}.</source>
            <translation>Le registre est intact ({meeting}) : {counts}.</translation>
        </message>
        <message>
            <source>The register is not whole ({meeting}): {counts}.</source>
            <translation>Le registre n’est pas intact ({meeting}) : {counts}.</translation>
        </message>
        <message>
            <source>Head {head}.</source>
            <translation>Tête {head}.</translation>
        </message>
        <message>
            <source>Extracts touched: {extracts}.</source>
            <translation>Extraits touchés : {extracts}.</translation>
        </message>
        <message>
            <source>And {count} more; --json tells them all.</source>
            <translation>Et {count} autres ; --json les donne tous.</translation>
        </message>
        <message>
            <source>question {number} ({meeting})</source>
            <translation>question {number} ({meeting})</translation>
        </message>
        <message>
            <source>revision {number}</source>
            <translation>révision {number}</translation>
        </message>
        <message>
            <source>no entry</source>
            <translation>aucune écriture</translation>
        </message>
        <message>
            <source>1 entry</source>
            <translation>1 écriture</translation>
        </message>
        <message>
            <source>{count} entries</source>
            <translation>{count} écritures</translation>
        </message>
        <message>
            <source>no extract</source>
            <translation>aucun extrait</translation>
        </message>
        <message>
            <source>1 extract</source>
            <translation>1 extrait</translation>
        </message>
        <message>
            <source>{count} extracts</source>
            <translation>{count} extraits</translation>
        </message>
        <message>
            <source>no link</source>
            <translation>aucun maillon</translation>
        </message>
        <message>
            <source>1 link</source>
            <translation>1 maillon</translation>
        </message>
        <message>
            <source>{count} links</source>
            <translation>{count} maillons</translation>
        </message>
        <message>
            <source>replaced by revision {number}</source>
            <translation>remplacé par la révision {number}</translation>
        </message>
        <message>
            <source>The register holds this extract: {extract}.</source>
            <translation>Le registre contient cet extrait : {extract}.</translation>
        </message>
        <message>
            <source>Its title: “{title}”. A code can be copied: compare the paper with the extract that is kept.</source>
            <translation>Son titre : « {title} ». Un code peut être recopié : comparez le papier avec l’extrait qui est conservé.</translation>
        </message>
        <message>
            <source>The register holds no extract of {date} that says this.</source>
            <translation>Le registre ne contient aucun extrait du {date} qui dise cela.</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>scellé</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>signé</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>signé par tous</translation>
        </message>
        <message>
            <source>prolonged</source>
            <translation>horodaté</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>certificat</translation>
        </message>
        <message>
            <source>This is no PDF that can be read, or it is damaged.</source>
            <translation>Ce n’est pas un PDF lisible, ou il est endommagé.</translation>
        </message>
        <message>
            <source>A signature is broken: what was signed is not what is here.</source>
            <translation>Une signature est rompue : ce qui a été signé n’est pas ce qui est ici.</translation>
        </message>
        <message>
            <source>The document was changed after a signature.</source>
            <translation>Le document a été modifié après une signature.</translation>
        </message>
        <message>
            <source>The register does not hold this document.</source>
            <translation>Le registre ne contient pas ce document.</translation>
        </message>
        <message>
            <source>The register holds this extract, but not as it is here: something was added that it does not know.</source>
            <translation>Le registre contient cet extrait, mais pas tel qu’il est ici : il y a été ajouté quelque chose que le registre ne connaît pas.</translation>
        </message>
        <message>
            <source>Nobody has signed this document.</source>
            <translation>Personne n’a signé ce document.</translation>
        </message>
        <message>
            <source>Nothing was changed since the signature, but the certificate of a signer is in doubt.</source>
            <translation>Rien n’a été modifié depuis la signature, mais le certificat d’un signataire est douteux.</translation>
        </message>
        <message>
            <source>Nothing was changed since the signature, but no authority that is trusted here knows the signer.</source>
            <translation>Rien n’a été modifié depuis la signature, mais aucune autorité de confiance ici ne connaît le signataire.</translation>
        </message>
        <message>
            <source>Nothing was changed, and nothing is in doubt.</source>
            <translation>Rien n’a été modifié, et rien n’est douteux.</translation>
        </message>
        <message>
            <source>nothing changed since</source>
            <translation>rien de modifié depuis</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>modifié depuis</translation>
        </message>
        <message>
            <source>broken</source>
            <translation>rompue</translation>
        </message>
        <message>
            <source>certificate trusted</source>
            <translation>certificat de confiance</translation>
        </message>
        <message>
            <source>certificate of an authority that is not trusted here</source>
            <translation>certificat d’une autorité qui n’est pas de confiance ici</translation>
        </message>
        <message>
            <source>certificate expired, and no time stamp proves an earlier signature</source>
            <translation>certificat expiré, sans horodatage qui prouve une signature antérieure</translation>
        </message>
        <message>
            <source>certificate not valid yet</source>
            <translation>certificat pas encore valable</translation>
        </message>
        <message>
            <source>certificate revoked</source>
            <translation>certificat révoqué</translation>
        </message>
        <message>
            <source>certificate not made for signing</source>
            <translation>certificat qui n’est pas fait pour signer</translation>
        </message>
        <message>
            <source>certificate whose chain cannot be followed</source>
            <translation>certificat dont la chaîne ne peut être suivie</translation>
        </message>
        <message>
            <source>Nothing was changed: the register holds exactly this file. No authority that is trusted here knows the signer.</source>
            <translation>Rien n’a été modifié : le registre conserve exactement ce fichier. Aucune autorité de confiance ici ne connaît le signataire.</translation>
        </message>
        <message>
            <source>certificate expired on {day}, and no time stamp proves an earlier signature</source>
            <translation>certificat expiré le {day}, et aucun horodatage ne prouve une signature antérieure</translation>
        </message>
        <message>
            <source>certificate valid from {day} only</source>
            <translation>certificat valable à partir du {day} seulement</translation>
        </message>
        <message>
            <source>certificate revoked on {day}</source>
            <translation>certificat révoqué le {day}</translation>
        </message>
        <message>
            <source>Signed by {name}</source>
            <translation>Signé par {name}</translation>
        </message>
        <message>
            <source>Time stamp of {name}</source>
            <translation>Horodatage de {name}</translation>
        </message>
        <message>
            <source>known to {issuer}</source>
            <translation>certifié par {issuer}</translation>
        </message>
        <message>
            <source>on {when} by the signer's own clock</source>
            <translation>le {when} selon l’horloge du signataire</translation>
        </message>
        <message>
            <source>before {when} by a time stamp</source>
            <translation>avant le {when} d’après un horodatage</translation>
        </message>
        <message>
            <source>on {when}</source>
            <translation>le {when}</translation>
        </message>
        <message>
            <source>somebody who cannot be made out</source>
            <translation>quelqu’un que l’on ne peut identifier</translation>
        </message>
        <message>
            <source>In the register: {state}</source>
            <translation>Au registre : {state}</translation>
        </message>
        <message>
            <source>{said}; {more}</source>
            <translation>{said} ; {more}</translation>
        </message>
        <message>
            <source>Not signed yet: {places}</source>
            <translation>Pas encore signé : {places}</translation>
        </message>
        <message>
            <source>signatory</source>
            <translation>signataire</translation>
        </message>
        <message>
            <source>secretary</source>
            <translation>secrétaire de séance</translation>
        </message>
        <message>
            <source>There is no display to open the window on; see `secretariat --help` for the commands.</source>
            <translation>Aucun écran où ouvrir la fenêtre ; `secretariat --help` donne les commandes.</translation>
        </message>
        <message>
            <source>The window cannot be opened: {error}.</source>
            <translation>La fenêtre ne peut pas s’ouvrir : {error}.</translation>
        </message>
        <message>
            <source>There is no database {path}.</source>
            <translation>La base {path} n’existe pas.</translation>
        </message>
        <message>
            <source>There is no database {path}; `secretariat import-meeting` makes one.</source>
            <translation>La base {path} n’existe pas ; `secretariat import-meeting` en crée une.</translation>
        </message>
        <message>
            <source>{path} holds no meeting; `secretariat import-meeting` reads one.</source>
            <translation>{path} ne contient aucune séance ; `secretariat import-meeting` en lit une.</translation>
        </message>
        <message>
            <source>{path} holds several meetings, say which with {option}: {shown}.</source>
            <translation>{path} contient plusieurs séances, dites laquelle avec {option} : {shown}.</translation>
        </message>
        <message>
            <source>{path} holds no such meeting, but {shown}.</source>
            <translation>{path} ne contient pas cette séance, mais {shown}.</translation>
        </message>
        <message>
            <source>There is no folder {folder} to write to.</source>
            <translation>Le dossier {folder} où écrire n’existe pas.</translation>
        </message>
        <message>
            <source>{path} is the database itself; name another file to write to.</source>
            <translation>{path} est la base elle-même ; indiquez un autre fichier à écrire.</translation>
        </message>
        <message>
            <source>January</source>
            <translation>janvier</translation>
        </message>
        <message>
            <source>February</source>
            <translation>février</translation>
        </message>
        <message>
            <source>March</source>
            <translation>mars</translation>
        </message>
        <message>
            <source>April</source>
            <translation>avril</translation>
        </message>
        <message>
            <source>May</source>
            <translation>mai</translation>
        </message>
        <message>
            <source>June</source>
            <translation>juin</translation>
        </message>
        <message>
            <source>July</source>
            <translation>juillet</translation>
        </message>
        <message>
            <source>August</source>
            <translation>août</translation>
        </message>
        <message>
            <source>September</source>
            <translation>septembre</translation>
        </message>
        <message>
            <source>October</source>
            <translation>octobre</translation>
        </message>
        <message>
            <source>November</source>
            <translation>novembre</translation>
        </message>
        <message>
            <source>December</source>
            <translation>décembre</translation>
        </message>
        <message>
            <source>1 {month} {year}</source>
            <translation>1er {month} {year}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{day} at {hour}:{minute} ({zone})</source>
            <translation>{day} à {hour} h {minute} ({zone})</translation>
        </message>
        <message>
            <source>no member</source>
            <translation>aucun membre</translation>
        </message>
        <message>
            <source>1 member</source>
            <translation>1 membre</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translation>{count} membres</translation>
        </message>
        <message>
            <source>no question</source>
            <translation>aucune question</translation>
        </message>
        <message>
            <source>1 question</source>
            <translation>1 question</translation>
        </message>
        <message>
            <source>{count} questions</source>
            <translation>{count} questions</translation>
        </message>
        <message>
            <source>no fact</source>
            <translation>aucun fait</translation>
        </message>
        <message>
            <source>1 fact</source>
            <translation>1 fait</translation>
        </message>
        <message>
            <source>{count} facts</source>
            <translation>{count} faits</translation>
        </message>
        <message>
            <source>no annex</source>
            <translation>aucune annexe</translation>
        </message>
        <message>
            <source>1 annex</source>
            <translation>1 annexe</translation>
        </message>
        <message>
            <source>{count} annexes</source>
            <translation>{count} annexes</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>fichiers manquants : {count}</translation>
        </message>
        <message>
            <source>Imported the meeting of {date} of {assembly}: {parts}.</source>
            <translation>Séance du {date} ({assembly}) importée : {parts}.</translation>
        </message>
        <message>
            <source>Wrote the meeting of {date} of {assembly} to {path}.</source>
            <translation>Séance du {date} ({assembly}) écrite dans {path}.</translation>
        </message>
        <message>
            <source>--all needs --output-dir, the folder to write the extracts to, and no --output.</source>
            <translation>--all demande --output-dir, le dossier où écrire les extraits, et pas de --output.</translation>
        </message>
        <message>
            <source>--question needs --output, the file to write the extract to, and no --output-dir.</source>
            <translation>--question demande --output, le fichier où écrire l’extrait, et pas de --output-dir.</translation>
        </message>
        <message>
            <source>The meeting of {date} of {assembly} has no question {question}.</source>
            <translation>La séance du {date} ({assembly}) n’a pas de question {question}.</translation>
        </message>
        <message>
            <source>Wrote the extract of question {question} to {path}.</source>
            <translation>Extrait de la question {question} écrit dans {path}.</translation>
        </message>
        <message>
            <source>Wrote 1 extract to {folder}.</source>
            <translation>1 extrait écrit dans {folder}.</translation>
        </message>
        <message>
            <source>Wrote {count} extracts to {folder}.</source>
            <translation>{count} extraits écrits dans {folder}.</translation>
        </message>
        <message>
            <source>Question {question} was issued as {number}, revision {revision}, which says something else: what was written is a draft of its rectification.</source>
            <translation>La question {question} a été délivrée sous le numéro {number}, révision {revision}, qui dit autre chose : ce qui a été écrit est un projet de sa rectification.</translation>
        </message>
        <message>
            <source>Question {question} was issued as an extract, revision {revision}, which says something else: what was written is a draft of its rectification.</source>
            <translation>La question {question} a été délivrée, révision {revision}, et l’extrait délivré dit autre chose : ce qui a été écrit est un projet de sa rectification.</translation>
        </message>
        <message>
            <source>This is no code of an extract; it begins with SECRETARIAT:1:</source>
            <translation>Ce n’est pas le code d’un extrait, qui commence par SECRETARIAT:1:</translation>
        </message>
        <message>
            <source>There is no database {path} to look into; --database names one.</source>
            <translation>La base {path} où chercher n’existe pas ; --database en désigne une.</translation>
        </message>
        <message>
            <source>Wrote {path}, at level {level}.</source>
            <translation>{path} est écrit, au niveau {level}.</translation>
        </message>
        <message>
            <source>Wrote {path}, at level {level}; the register keeps it.</source>
            <translation>{path} est écrit, au niveau {level} ; le registre le conserve.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N°</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Présents</translation>
        </message>
        <message>
            <source>Recused</source>
            <translation>Déportés</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Représentés</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absents</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>Voters</source>
            <translation>Votants</translation>
        </message>
        <message>
            <source>Vote</source>
            <translation>Vote</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>{assembly}, {day}: {seats} seats in office</source>
            <translation>{assembly}, {day} : {seats} membres en exercice</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>non requis</translation>
        </message>
        <message>
            <source>{counted} of {required}</source>
            <translation>{counted} sur {required}</translation>
        </message>
        <message>
            <source>{counted} of {required} (lost)</source>
            <translation>{counted} sur {required} (rompu)</translation>
        </message>
        <message>
            <source>{number} for</source>
            <translation>{number} pour</translation>
        </message>
        <message>
            <source>secret: {figures}</source>
            <translation>secret : {figures}</translation>
        </message>
        <message>
            <source>no vote yet</source>
            <translation>pas encore de vote</translation>
        </message>
        <message>
            <source>elected: {names}</source>
            <translation>élection : {names}</translation>
        </message>
        <message>
            <source>{outcome} by the chair's vote</source>
            <translation>{outcome}, voix prépondérante</translation>
        </message>
        <message>
            <source>adopted unanimously</source>
            <translation>adoptée à l’unanimité</translation>
        </message>
        <message>
            <source>adopted, unanimous among the votes cast</source>
            <translation>adoptée à l’unanimité des suffrages exprimés</translation>
        </message>
        <message>
            <source>adopted</source>
            <translation>adoptée</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejetée</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>retirée</translation>
        </message>
        <message>
            <source>adjourned</source>
            <translation>ajournée</translation>
        </message>
        <message>
            <source>noted</source>
            <translation>prise d’acte</translation>
        </message>
        <message>
            <source>elected</source>
            <translation>élection faite</translation>
        </message>
        <message>
            <source>undecided</source>
            <translation>indécise</translation>
        </message>
        <message>
            <source>No problem.</source>
            <translation>Aucune anomalie.</translation>
        </message>
        <message>
            <source>1 problem:</source>
            <translation>1 anomalie :</translation>
        </message>
        <message>
            <source>{count} problems:</source>
            <translation>{count} anomalies :</translation>
        </message>
        <message>
            <source>{number} against</source>
            <translation>{number} contre</translation>
        </message>
        <message>
            <source>{number} abstaining</source>
            <translation>{number} abst.</translation>
        </message>
        <message>
            <source>{number} not voting</source>
            <translation>{number} sans prendre part</translation>
        </message>
        <message>
            <source>{number} blank</source>
            <translation>{number} blanc(s)</translation>
        </message>
        <message>
            <source>{number} void</source>
            <translation>{number} nul(s)</translation>
        </message>
        <message>
            <source>{number} not heard yet</source>
            <translation>{number} pas encore entendus</translation>
        </message>
        <message>
            <source>{file}: {why}</source>
            <translation>{file} : {why}</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>ce fichier ou ce dossier n’existe pas</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>l’accès est refusé</translation>
        </message>
        <message>
            <source>Operation not permitted</source>
            <translation>l’opération n’est pas permise</translation>
        </message>
        <message>
            <source>Is a directory</source>
            <translation>c’est un dossier</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>ce n’est pas un dossier</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>un fichier de ce nom existe déjà</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>le nom est trop long</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>le fichier est trop grand</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>l’espace alloué est épuisé</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>le disque n’est pas modifiable</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>le disque ne répond pas comme il devrait</translation>
        </message>
        <message>
            <source>{name}: larger than the {most} MB that an acknowledgement may have</source>
            <translation>{name} : plus grand que les {most} Mo qu’un accusé de réception peut avoir</translation>
        </message>
        <message>
            <source>{name}: no acknowledgement of an act (IDActe, DateReception or ActeRecu is missing)</source>
            <translation>{name} : aucun accusé de réception d’un acte (IDActe, DateReception ou ActeRecu manque)</translation>
        </message>
        <message>
            <source>{name}: IDActe {act} is not written as 062-123456789-20240220-2024_BC012-DE</source>
            <translation>{name} : IDActe {act} n’est pas écrit comme 062-123456789-20240220-2024_BC012-DE</translation>
        </message>
        <message>
            <source>{name}: IDActe and NumeroInterne name two different acts</source>
            <translation>{name} : IDActe et NumeroInterne désignent deux actes différents</translation>
        </message>
        <message>
            <source>{name}: no XML (line {line})</source>
            <translation>{name} : ce n’est pas du XML (ligne {line})</translation>
        </message>
        <message>
            <source>{name}: an acknowledgement has no document type of its own</source>
            <translation>{name} : un accusé de réception n’a pas de type de document qui lui soit propre</translation>
        </message>
        <message>
            <source>{name}: no acknowledgement (ARActe) of the prefecture</source>
            <translation>{name} : ce n’est pas un accusé de réception (ARActe) de la préfecture</translation>
        </message>
        <message>
            <source>{name}: {what} {written} is no date</source>
            <translation>{name} : {what} {written} n’est pas une date</translation>
        </message>
        <message>
            <source>{name}: larger than the {most} MB that a meeting file may have</source>
            <translation>{name} : plus grand que les {most} Mo qu’un fichier de séance peut avoir</translation>
        </message>
        <message>
            <source>{name}: not UTF-8 (byte {byte})</source>
            <translation>{name} : le texte n’est pas en UTF-8 (octet {byte})</translation>
        </message>
        <message>
            <source>{name}: the key {key} stands twice in one object</source>
            <translation>{name} : la clé {key} figure deux fois dans un même objet</translation>
        </message>
        <message>
            <source>{name}: {constant} is no number of JSON</source>
            <translation>{name} : {constant} n’est pas un nombre de JSON</translation>
        </message>
        <message>
            <source>{name}: no JSON (line {line}, column {column})</source>
            <translation>{name} : ce n’est pas du JSON (ligne {line}, colonne {column})</translation>
        </message>
        <message>
            <source>{name}: nested too deeply</source>
            <translation>{name} : imbriqué trop profondément</translation>
        </message>
        <message>
            <source>{name}: a number with too many digits</source>
            <translation>{name} : un nombre a trop de chiffres</translation>
        </message>
    </context>
</TS>
