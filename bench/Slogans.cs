namespace Windfall.Bench;

/// <summary>Words that stand where a job could, written by hand: what the learned guess must not take for one.</summary>
static class Slogans
{
    public static readonly string[] All = """
        Dreaming big; Making things happen; Making the world better; Building something new; Living my best life; Here to connect; Let's connect; Always learning; Never give up
        Turning ideas into reality; On a mission; Changing lives; Thinking out loud; Just a human; Human being; Lover of life; Coffee first; Proud parent; Proud dad of three; World traveller
        Explorer; Seeker of truth; Curious mind; Big picture thinker; Positive vibes only; Work hard, play hard; Passion meets purpose; Purpose over profit; People over profit
        Ideas into action; Stay hungry; Stay foolish; Learning every day; Ask me anything; Open for collaborations; Grateful; Blessed; Adventurer; Storyteller at heart; Rebel with a cause
        Creating value; Delivering excellence; Driving results; Unlocking potential; Empowering people; Inspiring change; Bridging the gap; Connecting the dots; Breaking barriers
        Future focused; Growth and gratitude; Simply me; Work in progress; Under construction; Something new coming soon; Exciting things ahead; More soon; Watch this space; Stealth
        It depends; To be continued; No title needed; Titles are overrated; Jack of all trades; Life is good; Carpe diem; Believe in yourself; Dream. Believe. Achieve.; Be the change
        Chocolate enthusiast; Dog person; Cat mom; Weekend hiker; Cyclist; Music lover; Book lover; Bookworm; Sports fan; Football fan; Beach lover; Night owl; Early bird; Vegan; Ironman
        Cancer survivor; Immigrant; First generation; Lifelong New Yorker; Texan at heart; Parisian by adoption; Breton d'adoption; Citizen of the world; Citoyen du monde
        Ici pour échanger; Toujours partant; En quête de sens; Donner du sens; Croire en ses rêves; Vivre pleinement; Le meilleur est à venir; Curieux de tout; Avide d'apprendre
        Amoureux de la vie; Épicurien; Voyageur; Rêveuse; Optimiste; L'humain avant tout; L'humain au cœur; Oser, agir, réussir; Créer du lien; Faire bouger les lignes; Un jour à la fois
        Construire demain; Changer le monde; Agir autrement; Avancer ensemble; Ensemble plus loin; Partageons; Échangeons; Nouveau départ; Nouvelle aventure; Nouveau chapitre; À suivre
        La vie est belle; Passion et partage; Le goût des autres; Envie d'ailleurs; Libre; Engagé; Engagée; Fier papa; Heureuse maman; Mère de famille; Père de deux enfants; Sportive
        Kubernetes; Salesforce; HubSpot; Photoshop; Excel; Agile; Scrum; Lean Six Sigma; Blockchain; Cloud; AWS; Azure; Python; SQL; Tableau; Jira; SAP; PMP; CPA; MBA; PhD; CFA
        Northwood Ventures; Blue Harbour; Groupe Valombre; Les Ateliers du Nord; Maple and Pine; Crestline; Brightwater; Halden; Novalis; Quartz Labs; Ridgeway Partners; Silverleaf; Terra Nova
        New York, NY; San Francisco Bay Area; London; Île-de-France; Lyon; Remote; Worldwide; Available now; Opinions mine; 10+ years; Since 2009; Class of 2012; Est. 1998; 500 connections
        """.Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
