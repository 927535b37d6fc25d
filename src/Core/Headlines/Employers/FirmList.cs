namespace Windfall.Core.Headlines;

/// <summary>Firms of one trade, written by hand: field, class, country of the seat, names. Who works there without saying at what works at that. Pure data.</summary>
static class FirmList
{
    /// <summary>Whose people work for clients; a firm of lawyers is an employer like others, and its line ends in "house".</summary>
    public const string Firms = """
        consulting large US: McKinsey; McKinsey & Company; BCG; Boston Consulting Group; Bain; Bain & Company; Oliver Wyman; Kearney; Booz Allen Hamilton; Slalom; West Monroe; Gartner; Forrester; AlixPartners; L.E.K. Consulting; LEK Consulting; Alvarez & Marsal; FTI Consulting; Huron; Huron Consulting; Guidehouse; ZS; ZS Associates; Simon-Kucher; Monitor Deloitte; Publicis Sapient; Capco; North Highland; Protiviti; Navigant; Point B; Eagle Hill Consulting; Bridgespan; Accenture Federal Services
        consulting large XX: Accenture; Deloitte; Deloitte & Touche; Deloitte Consulting; PwC; PricewaterhouseCoopers; EY; EY-Parthenon; Ernst & Young; KPMG; Forvis Mazars; Grant Thornton; BDO; RSM; Roland Berger; Arthur D. Little; PA Consulting; Kantar; NielsenIQ
        consulting large FR: Capgemini Invent; Wavestone; onepoint; Sia Partners; Sia; Mazars; Ipsos; BearingPoint France
        consulting mid FR: Eurogroup Consulting; Julhiet Sterwen; Colombus Consulting; Kea & Partners; Kea; Talan Consulting; Mc2i; TNP Consultants; Square Management; Converteo; Artefact
        consulting mid US: Prophet; Lippincott; Vivaldi; Clareo; Innosight; Bates White
        digital_marketing large XX: Deloitte Digital; AKQA; Isobar; Media.Monks; Monks
        digital_marketing large US: Razorfish; Epsilon; iProspect; Performics; Merkle; Wunderman Thompson
        digital_marketing mid US: Wpromote; iCrossing; Tinuiti; Brainlabs; Power Digital; NP Digital; WebFX; Directive
        digital_marketing mid FR: Labelium; Eskimoz; Primelis; Jellyfish France; Junto; Ad's up; Keyade
        social_media large XX: We Are Social
        marketing large US: Horizon Media; Publicis Media; Starcom; Zenith; Spark Foundry; OMD; PHD Media; Hearts & Science; Mindshare; Wavemaker; EssenceMediacom; UM Worldwide; Initiative; Carat; Dentsu
        marketing large FR: Havas Media; Publicis Groupe
        marketing mid US: R/GA; Crispin; Goodby Silverstein & Partners
        marketing mid FR: Australie.GAD; TBWA Paris
        communications large US: Hill & Knowlton; H+K; BCW; APCO; Burson; Brunswick Group
        communications large XX: MSL; Brunswick; Teneo
        communications mid US: Porter Novelli; SKDK; Zeno Group; Hotwire
        communications mid FR: JIN; Hopscotch; Elan Edelman; Image 7; Havas Paris Corporate
        it large XX: Infosys; Wipro; Tata Consultancy Services; TCS; HCLTech; CGI; Globant
        it large US: Cognizant; DXC Technology; EPAM; Thoughtworks; Kyndryl; Perficient
        it large FR: Capgemini; Sopra Steria; Atos; Eviden; Devoteam; Inetum; Talan
        engineering large FR: Alten; Altran; Akkodis; Assystem; Segula; Expleo
        hr large XX: Randstad; Adecco; Michael Page; PageGroup; Page Personnel; Hays; Robert Walters
        hr large US: ManpowerGroup; Manpower; Robert Half; Korn Ferry; Creative Circle; Aquent; Heidrick & Struggles; Spencer Stuart; Insight Global; TEKsystems; Kforce; Korn Ferry International
        hr mid FR: Fed Finance; Fed Group; Hays France; Externatic; Urban Linker; Clémentine
        legal large US house: Kirkland & Ellis; Latham & Watkins; Skadden; Sidley Austin; Jones Day; White & Case; Gibson Dunn; Ropes & Gray; Davis Polk; Sullivan & Cromwell; Cravath; Wachtell; Simpson Thacher; Paul Weiss; Cooley; Fenwick & West; Wilson Sonsini; Morgan Lewis; Greenberg Traurig; Covington & Burling; WilmerHale; Morrison Foerster; Orrick; King & Spalding; Baker McKenzie; Quinn Emanuel; Debevoise & Plimpton; Cleary Gottlieb; O'Melveny & Myers; Perkins Coie; Foley & Lardner; Holland & Knight; Reed Smith; McDermott Will & Emery; Winston & Strawn; Goodwin Procter; Proskauer; Mayer Brown; Akin Gump; Hogan Lovells; Squire Patton Boggs; Kelley Drye; Loeb & Loeb
        sales large US house: Arbonne; Rodan & Fields; Rodan and Fields; Mary Kay; Herbalife; Amway; Primerica; Avon; Scentsy; Monat; Young Living; doTERRA; Beachbody; Optavia; Plexus; Pampered Chef; Tupperware; Nu Skin; Melaleuca; Color Street; Norwex; Forever Living; World Financial Group; WFG; Thirty-One Gifts; Younique; LegalShield
        legal large US house: Littler; Littler Mendelson; Duane Morris; Fisher Phillips; Ogletree Deakins; Jackson Lewis; Holland & Hart; Husch Blackwell; Polsinelli; Troutman Pepper; K&L Gates; Nixon Peabody; Baker Botts; Vinson & Elkins; Alston & Bird; McGuireWoods; Hunton Andrews Kurth; Dentons; Womble Bond Dickinson; Cozen O'Connor; Fox Rothschild; Seyfarth Shaw; Seyfarth; Faegre Drinker; Quarles & Brady; Barnes & Thornburg; Thompson Hine; Bryan Cave Leighton Paisner; Crowell & Moring; Arnold & Porter; Steptoe; Venable; Paul Hastings; Willkie Farr; Fried Frank; Kramer Levin; Katten; Dechert; Ballard Spahr; Haynes Boone; Morgan & Morgan
        legal large GB house: Clifford Chance; Linklaters; Allen & Overy; A&O Shearman; Freshfields; Slaughter and May; Herbert Smith Freehills; Ashurst; Norton Rose Fulbright; DLA Piper; Bird & Bird; CMS; Eversheds Sutherland
        legal large FR house: Gide; Gide Loyrette Nouel; Bredin Prat; Darrois Villey; Fidal; August Debouzy; De Pardieu; Jeantet; Racine; BDGS; CMS Francis Lefebvre
        finance large US house: Goldman Sachs; Morgan Stanley; Blackstone; KKR; Sequoia Capital; Andreessen Horowitz; a16z; General Atlantic; Bain Capital; Carlyle; Apollo; Bessemer Venture Partners; Benchmark; Accel; Lazard; Evercore
        finance large FR house: Eurazeo; Ardian; Rothschild & Co; Bpifrance; Partech; Tikehau Capital
        """;
}
