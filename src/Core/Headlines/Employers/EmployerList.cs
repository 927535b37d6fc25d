namespace Windfall.Core.Headlines;

/// <summary>Well-known employers, written by hand: name, country of the seat (XX: a multinational seated elsewhere), class. Pure data.</summary>
static class EmployerList
{
    public const string Employers = """
        360i,,agency
        3M,US,large
        72andSunny,,agency
        AB InBev,XX,large
        ADP,US,large
        AG2R La Mondiale,FR,large
        AIG,US,large
        AMD,US,large
        AP-HP,FR,large
        ARTE,FR,large
        AT&T,US,large
        AWS,US,large
        AXA,FR,large
        AbbVie,US,large
        Abbott,US,large
        Academy Sports,US,large
        Accenture,XX,large
        Accenture Song,,agency
        Accor,FR,large
        Activision,US,large
        Adeo,FR,large
        Adobe,US,large
        Advance Auto Parts,US,large
        Aetna,US,large
        Affirm,US,mid
        Aflac,US,large
        Aigle,FR,mid
        Air Canada,XX,large
        Air France,FR,large
        Air Liquide,FR,large
        Airbnb,US,large
        Airbus,FR,large
        Aircall,FR,mid
        Airtable,US,mid
        Alan,FR,mid
        Alaska Airlines,US,large
        Albertsons,US,large
        Aldi,XX,large
        Aldi France,FR,large
        Aldi USA,US,large
        Alibaba,XX,large
        Alinéa,FR,mid
        Allbirds,US,mid
        Allianz France,FR,large
        AlloCiné,FR,mid
        Allstate,US,large
        Ally,US,large
        Alphabet,US,large
        Alstom,FR,large
        Alten,FR,large
        Amazon,US,large
        Amazon Web Services,US,large
        American Airlines,US,large
        American Express,US,large
        Amex,US,large
        Amgen,US,large
        Amplitude,US,mid
        Amtrak,US,large
        Andros,FR,large
        Anheuser-Busch,US,large
        Anomaly,,agency
        Anthem,US,large
        Apple,US,large
        Applebee's,US,large
        Arby's,US,large
        Artefact,,agency
        Asana,US,mid
        AstraZeneca,XX,large
        Athleta,US,large
        Atlassian,US,large
        Atos,FR,large
        Auchan,FR,large
        AutoZone,US,large
        Avon,US,large
        Away,US,mid
        Axios,US,mid
        BASF,XX,large
        BBC,XX,large
        BBDO,,agency
        BD,US,large
        BETC,,agency
        BHV,FR,large
        BMW,XX,large
        BNP Paribas,FR,large
        BP,XX,large
        BPCE,FR,large
        BUT,FR,mid
        Back Market,FR,mid
        Banana Republic,US,large
        Bank of America,US,large
        Banque Populaire,FR,large
        Barclays,XX,large
        Bath & Body Works,US,large
        Baxter,US,large
        Bayer,XX,large
        Bel,FR,large
        Believe,FR,mid
        BerlinRosen,,agency
        Best Buy,US,large
        Beyond Meat,US,mid
        Big Mamma,FR,mid
        Biocoop,FR,mid
        BlaBlaCar,FR,mid
        BlackRock,US,large
        Block,US,large
        Blue Apron,US,mid
        Blue Cross Blue Shield,US,large
        Blédina,FR,large
        Boeing,US,large
        Bolloré,FR,large
        Bombas,US,mid
        Bonduelle,FR,large
        Booking Holdings,US,large
        Booking.com,XX,large
        Bosch,XX,large
        Boston Scientific,US,large
        Boulanger,FR,large
        Boursobank,FR,large
        Boursorama,FR,large
        Bouygues,FR,large
        Bouygues Telecom,FR,large
        Box,US,large
        Bpifrance,FR,large
        Brainlabs,,agency
        Braze,US,mid
        Brex,US,mid
        Brico Dépôt,FR,large
        Bricomarché,FR,mid
        Bricorama,FR,large
        Bristol Myers Squibb,US,large
        Brut,FR,mid
        Bumble,US,mid
        Burger King,US,large
        Burlington,US,large
        Burson,,agency
        BuzzFeed,US,mid
        Buzzman,,agency
        ByteDance,XX,large
        CBS,US,large
        CIC,FR,large
        CMA CGM,FR,large
        CNP Assurances,FR,large
        CVS,US,large
        CVS Health,US,large
        Caisse d'Epargne,FR,large
        Calendly,US,mid
        Campbell's,US,large
        Canal+,FR,large
        Canva,XX,large
        Canva US,US,mid
        Capgemini,FR,large
        Capital One,US,large
        CarMax,US,large
        Carat,,agency
        Cardinal Health,US,large
        Carhartt,US,large
        Carrefour,FR,large
        Cartier,FR,large
        Carvana,US,large
        Casino,FR,large
        Casper,US,mid
        Castorama,FR,large
        Caterpillar,US,large
        Cava,US,mid
        Cdiscount,FR,large
        Celio,FR,large
        Cencora,US,large
        Center Parcs,FR,large
        Chanel,FR,large
        Charles Schwab,US,large
        Charter,US,large
        Chase,US,large
        Chegg,US,mid
        Chevrolet,US,large
        Chevron,US,large
        Chewy,US,large
        Chick-fil-A,US,large
        Chime,US,mid
        Chipotle,US,large
        Chobani,US,mid
        Church & Dwight,US,large
        Cigna,US,large
        Cisco,US,large
        Citi,US,large
        Citigroup,US,large
        Citroën,FR,large
        Clarins,FR,large
        Cleveland Clinic,US,large
        Clinique,US,large
        Clorox,US,large
        Club Med,FR,large
        Coach,US,large
        Coca-Cola,US,large
        Coca-Cola France,FR,large
        Coinbase,US,mid
        Colgate,US,large
        Colgate-Palmolive,US,large
        Columbia Sportswear,US,large
        Comcast,US,large
        Conagra,US,large
        Condé Nast,US,mid
        Conforama,FR,mid
        ConocoPhillips,US,large
        Constellation Brands,US,large
        Contentsquare,FR,mid
        Costco,US,large
        Coty,US,large
        Coursera,US,mid
        Cracker Barrel,US,large
        Crate & Barrel,US,large
        Criteo,FR,large
        CrowdStrike,US,large
        Crumbl,US,large
        Crédit Agricole,FR,large
        Crédit Mutuel,FR,large
        Crédit Mutuel Arkéa,FR,large
        Cummins,US,large
        Cyrillus,FR,mid
        DDB,,agency
        Damart,FR,mid
        Danone,FR,large
        Darden,US,large
        Darty,FR,large
        Dassault Aviation,FR,large
        Dassault Systèmes,FR,large
        Databricks,US,large
        Dataiku,FR,mid
        Decathlon,FR,large
        Deezer,FR,large
        Deliveroo,GB,large
        Dell,US,large
        Deloitte,XX,large
        Delta,US,large
        Delta Air Lines,US,large
        Dentsu,,agency
        Desjardins,CA,large
        Deutsch,,agency
        Devialet,FR,mid
        Diageo,XX,large
        Dick's Sporting Goods,US,large
        Digitas,,agency
        Dior,FR,large
        Discord,US,large
        Discover,US,large
        Disney,US,large
        Doctolib,FR,mid
        Dollar General,US,large
        Dollar Tree,US,large
        Domino's,US,large
        DoorDash,US,large
        Dotdash Meredith,US,mid
        Dow,US,large
        Drift,US,mid
        Droga5,,agency
        Dropbox,US,large
        DuPont,US,large
        Duke Energy,US,large
        Dunkin',US,large
        Duolingo,US,mid
        E.Leclerc,FR,large
        EDF,FR,large
        ESPN,US,large
        EY,XX,large
        Eaton,US,large
        Ecolab,US,large
        Edelman,,agency
        Eiffage,FR,large
        Electronic Arts,US,large
        Elevance Health,US,large
        Eli Lilly,US,large
        Elior,FR,large
        Emerson,US,large
        Engie,FR,large
        Enterprise Mobility,US,large
        Eskimoz,,agency
        EssenceMediacom,,agency
        EssilorLuxottica,FR,large
        Estée Lauder,US,large
        Estée Lauder Companies,US,large
        Etam,FR,large
        Etsy,US,large
        Eventbrite,US,mid
        Everlane,US,mid
        Exelon,US,large
        Expedia,US,large
        ExxonMobil,US,large
        FCB,,agency
        Facebook,US,large
        Family Dollar,US,large
        Farmers Insurance,US,large
        FedEx,US,large
        Fermob,FR,mid
        Fidelity,US,large
        Figma,US,mid
        Fitbit,US,mid
        FleishmanHillard,,agency
        Fleury Michon,FR,large
        Fnac,FR,large
        Fnac Darty,FR,large
        Focal,FR,mid
        Foot Locker,US,large
        Ford,US,large
        Ford Motor Company,US,large
        Forvia,FR,large
        Fox,US,large
        France Télévisions,FR,large
        Franprix,FR,large
        Fred & Farid,,agency
        Free,FR,large
        Frito-Lay,US,large
        GE,US,large
        GE Aerospace,US,large
        GE Healthcare,US,large
        GE Vernova,US,large
        GM,US,large
        GSD&M,,agency
        GSK,XX,large
        Galeries Lafayette,FR,large
        Gallimard,FR,large
        Gap,US,large
        Gatorade,US,large
        Geico,US,large
        Genentech,US,large
        General Dynamics,US,large
        General Mills,US,large
        General Motors,US,large
        Generali France,FR,large
        Geodis,FR,large
        Gilead,US,large
        Glossier,US,mid
        Go Sport,FR,large
        GoDaddy,US,large
        GoPro,US,mid
        Goldman Sachs,US,large
        Golin,,agency
        Gong,US,mid
        Google,US,large
        Grainger,US,large
        Grammarly,US,mid
        Grey,,agency
        GroupM,,agency
        Groupama,FR,large
        Groupe ADP,FR,large
        Groupe Avril,FR,large
        Groupe Barrière,FR,large
        Groupe Bouygues,FR,large
        Groupe Casino,FR,large
        Groupe La Poste,FR,large
        Groupe Rocher,FR,large
        Groupe SEB,FR,large
        Groupe TF1,FR,large
        Gucci France,FR,large
        Guerlain,FR,large
        Gymshark US,US,mid
        H&M,XX,large
        H-E-B,US,large
        HBO,US,large
        HCA Healthcare,US,large
        HP,US,large
        HPE,US,large
        HSBC,XX,large
        Hachette,FR,large
        Hallmark,US,large
        Hanesbrands,US,large
        Harley-Davidson,US,large
        Harmonie Mutuelle,FR,large
        Hasbro,US,large
        Havas,,agency
        Havas Paris,,agency
        Hearst,US,mid
        Hearts & Science,,agency
        Heineken,XX,large
        HelloFresh US,US,mid
        Hermès,FR,large
        Hershey,US,large
        Hershey's,US,large
        Hertz,US,large
        Hill+Knowlton,,agency
        Hilton,US,large
        Hims & Hers,US,mid
        Hobby Lobby,US,large
        Home Depot,US,large
        Honda,XX,large
        Honeywell,US,large
        Hootsuite US,US,mid
        Horace,FR,mid
        Hormel,US,large
        HubSpot,US,large
        Huge,,agency
        Hulu,US,large
        Humana,US,large
        Hyatt,US,large
        Hydro-Québec,CA,large
        Hyundai,XX,large
        IBM,US,large
        IKEA,XX,large
        IPG,,agency
        Iliad,FR,large
        Inditex,XX,large
        Initiative,,agency
        Innocent France,FR,mid
        Inspire Brands,US,large
        Instacart,US,large
        Instagram,US,large
        Intel,US,large
        Intermarché,FR,large
        Interpublic,,agency
        Intersport,FR,large
        Intuit,US,large
        Ipsen,FR,large
        Iterable,US,mid
        JCPenney,US,large
        JOANN,US,large
        JPMorgan,US,large
        JPMorgan Chase,US,large
        Jacadi,FR,mid
        Jack in the Box,US,large
        Jellyfish,,agency
        JetBlue,US,large
        John Deere,US,large
        Johnson & Johnson,US,large
        Jules,FR,large
        KFC,US,large
        KPMG,XX,large
        Kaiser Permanente,US,large
        Kaporal,FR,mid
        Kellanova,US,large
        Kellogg's,US,large
        Kenvue,US,large
        Keolis,FR,large
        Kering,FR,large
        Ketchum,,agency
        Keurig Dr Pepper,US,large
        Kiabi,FR,large
        Kimberly-Clark,US,large
        Klarna,XX,large
        Klarna US,US,mid
        Klaviyo,US,mid
        Kohl's,US,large
        Konbini,FR,mid
        Kraft Heinz,US,large
        Kroger,US,large
        L'Oréal,FR,large
        L3Harris,US,large
        LCL,FR,large
        LG,XX,large
        LVMH,FR,large
        La Banque Postale,FR,large
        La Poste,FR,large
        La Redoute,FR,large
        La Vie Claire,FR,mid
        Lacoste,FR,large
        Lactalis,FR,large
        Lagardère,FR,large
        Land O'Lakes,US,large
        Le Figaro,FR,large
        Le Monde,FR,large
        Le Slip Français,FR,mid
        Leboncoin,FR,mid
        Leclerc,FR,large
        Ledger,FR,mid
        LegalZoom,US,mid
        Lego,XX,large
        Legrand,FR,large
        Leo Burnett,,agency
        Leroy Merlin,FR,large
        Les Mousquetaires,FR,large
        Levi Strauss,US,large
        Levi's,US,large
        Liberty Mutual,US,large
        Lidl,XX,large
        Lidl France,FR,large
        Lilly,US,large
        LinkedIn,US,large
        Liquid Death,US,mid
        Live Nation,US,large
        Loblaw,CA,large
        Lockheed Martin,US,large
        Louis Vuitton,FR,large
        Lowe's,US,large
        Lululemon,US,large
        Lyft,US,large
        Lyreco,FR,mid
        M6,FR,large
        MAAF,FR,large
        MAC Cosmetics,US,large
        MACIF,FR,large
        MAIF,FR,large
        MGEN,FR,large
        MLB,US,large
        Macy's,US,large
        Mailchimp,US,large
        Maisons du Monde,FR,mid
        Maje,FR,mid
        Malakoff Humanis,FR,large
        ManoMano,FR,mid
        Manutan,FR,mid
        Marcel,,agency
        Marionnaud,FR,large
        Marriott,US,large
        Mars,US,large
        Mars Petcare,US,large
        Marshalls,US,large
        Mary Kay,US,large
        MassMutual,US,large
        Mastercard,US,large
        Match Group,US,mid
        Matmut,FR,large
        Mattel,US,large
        Mayo Clinic,US,large
        McCann,,agency
        McCann Worldgroup,,agency
        McDonald's,US,large
        McDonald's France,FR,large
        McKesson,US,large
        Medtronic,US,large
        Meetic,FR,mid
        Meijer,US,large
        Meilleurs Agents,FR,mid
        Mercedes-Benz,XX,large
        Merck,US,large
        Merkle,,agency
        MetLife,US,large
        Meta,US,large
        Michaels,US,large
        Michel et Augustin,FR,mid
        Michelin,FR,large
        Microsoft,US,large
        Mindshare,,agency
        Mirakl,FR,mid
        Mixpanel,US,mid
        Moderna,US,large
        Molson Coors,US,large
        Monday US,US,mid
        Mondelez,US,large
        Mondelēz,US,large
        Monoprix,FR,large
        Morgan Stanley,US,large
        Morning Brew,US,mid
        MullenLowe,,agency
        NBA,US,large
        NBCUniversal,US,large
        NFL,US,large
        NP Digital,,agency
        NVIDIA,US,large
        Nationwide,US,large
        Naturalia,FR,mid
        Naval Group,FR,large
        Nestlé,XX,large
        Nestlé France,FR,large
        Netflix,US,large
        New Balance,US,large
        New York Life,US,large
        Newell Brands,US,large
        Nexans,FR,large
        NextEra Energy,US,large
        Nextdoor,US,mid
        Nielsen,US,large
        Nike,US,large
        Nintendo,XX,large
        Nocibé,FR,large
        Nordstrom,US,large
        Northrop Grumman,US,large
        Northwestern Mutual,US,large
        Notion,US,mid
        Novartis,XX,large
        O'Reilly,US,large
        OMD,,agency
        OVHcloud,FR,large
        Oatly US,US,mid
        Office Depot,US,large
        Ogilvy,,agency
        Okta,US,large
        Old Navy,US,large
        Olive Garden,US,large
        Olympique Lyonnais,FR,mid
        Olympique de Marseille,FR,mid
        Omnicom,,agency
        OpenAI,US,large
        Optum,US,large
        Oracle,US,large
        Orange,FR,large
        Oscar Health,US,mid
        Ouest-France,FR,large
        Oura,US,mid
        Outreach,US,mid
        P&G,US,large
        PAP,FR,mid
        PHD,,agency
        PNC,US,large
        PVH,US,large
        Palantir,US,large
        Palo Alto Networks,US,large
        Panera Bread,US,large
        Papa Johns,US,large
        Paramount,US,large
        Paris Saint-Germain,FR,mid
        Parrot,FR,mid
        Patagonia,US,large
        Patreon,US,mid
        PayPal,US,large
        Paychex,US,large
        Payfit,FR,mid
        Peloton,US,large
        Pepsi,US,large
        PepsiCo,US,large
        Pernod Ricard,FR,large
        PetSmart,US,large
        Petco,US,large
        Petit Bateau,FR,mid
        Peugeot,FR,large
        Pfizer,US,large
        Philips,XX,large
        Picard,FR,large
        Pierre & Vacances,FR,large
        Pierre Fabre,FR,large
        Pinterest,US,large
        Pizza Hut,US,large
        Planet Fitness,US,large
        Plastic Omnium,FR,large
        Popeyes,US,large
        Poshmark,US,mid
        Pottery Barn,US,large
        Printemps,FR,large
        Procter & Gamble,US,large
        Progressive,US,large
        Proximus,BE,large
        Prudential,US,large
        Publicis,,agency
        Publicis Conseil,,agency
        Publicis Sapient,,agency
        Publix,US,large
        Puma,XX,large
        PwC,XX,large
        Qonto,FR,mid
        Quaker,US,large
        Qualcomm,US,large
        Quick,FR,large
        Quizlet,US,mid
        R/GA,,agency
        RATP,FR,large
        RBC,XX,large
        REI,US,large
        RTX,US,large
        Radio France,FR,large
        Ralph Lauren,US,large
        Ramp,US,mid
        Rapid7,US,mid
        Raytheon,US,large
        Reckitt,XX,large
        Red Bull US,US,mid
        Red Hat,US,mid
        Reddit,US,large
        Renault,FR,large
        Renault Group,FR,large
        Rent the Runway,US,mid
        Respire,FR,mid
        Revlon,US,large
        Ricard,FR,large
        Rite Aid,US,large
        Rivian,US,large
        Robinhood,US,mid
        Roblox,US,mid
        Roche,XX,large
        Rocket Mortgage,US,large
        Rockwell Automation,US,large
        Roku,US,mid
        Rosapark,,agency
        Ross,US,large
        Ruder Finn,,agency
        Ryder,US,large
        Rémy Cointreau,FR,large
        SAP,XX,large
        SFR,FR,large
        SMCP,FR,mid
        SNCF,FR,large
        SNCF Voyageurs,FR,large
        Saatchi & Saatchi,,agency
        Safeway,US,large
        Safran,FR,large
        Sainsbury's,GB,large
        Saint Laurent,FR,large
        Saint-Gobain,FR,large
        Salesforce,US,large
        Samsung,XX,large
        Samsung Electronics,XX,large
        Sandro,FR,mid
        Sanofi,FR,large
        Savencia,FR,large
        Schneider Electric,FR,large
        Scopely,US,mid
        SeLoger,FR,mid
        Segment,US,mid
        Sephora,FR,large
        Sephora US,US,large
        ServiceNow,US,large
        Servier,FR,large
        Shake Shack,US,mid
        Shell,XX,large
        Sherwin-Williams,US,large
        Shopify,XX,large
        Shopify US,US,large
        Showroomprivé,FR,large
        Siemens,XX,large
        SiriusXM,US,large
        Skechers,US,large
        Slack,US,large
        Smithfield,US,large
        Snap,US,large
        Snowflake,US,large
        SoFi,US,large
        Société Générale,FR,large
        Sodexo,FR,large
        Sodiaal,FR,large
        Sonic Drive-In,US,large
        Sonos,US,mid
        Sony,XX,large
        Sopra Steria,FR,large
        Sorare,FR,mid
        Southern Company,US,large
        Southwest Airlines,US,large
        Spark Foundry,,agency
        Spectrum,US,large
        Spendesk,FR,mid
        Spotify,XX,large
        Spotify USA,US,large
        Sprout Social,US,mid
        Square,US,large
        Staples,US,large
        Starbucks,US,large
        Starcom,,agency
        State Farm,US,large
        State Street,US,large
        Stellantis,FR,large
        Stitch Fix,US,mid
        Stripe,US,large
        Stryker,US,large
        Substack,US,mid
        Subway,US,large
        Suez,FR,large
        Sweetgreen,US,mid
        Swile,FR,mid
        Swisscom,CH,large
        Sysco,US,large
        Système U,FR,large
        Sézane,FR,mid
        T-Mobile,US,large
        TBWA,,agency
        TD,XX,large
        TF1,FR,large
        TJ Maxx,US,large
        TJX,US,large
        Taco Bell,US,large
        Tapestry,US,large
        Target,US,large
        Tencent,XX,large
        Tesco,GB,large
        Tesla,US,large
        Texas Roadhouse,US,large
        Thales,FR,large
        The Coca-Cola Company,US,large
        The Hartford,US,large
        The Home Depot,US,large
        The Martin Agency,,agency
        The North Face,US,large
        ThredUp,US,mid
        Ticketmaster,US,large
        TikTok,XX,large
        TikTok US,US,large
        Tinder,US,mid
        Tinuiti,,agency
        TotalEnergies,FR,large
        Toyota,XX,large
        Tractor Supply,US,large
        Trader Joe's,US,large
        Traeger,US,mid
        Transavia,FR,large
        Transdev,FR,large
        Travelers,US,large
        Tripadvisor,US,large
        Truist,US,large
        Twilio,US,large
        Twitter,US,large
        Typology,FR,mid
        Tyson Foods,US,large
        UM,,agency
        UPS,US,large
        US Bank,US,large
        US Foods,US,large
        USAA,US,large
        Uber,US,large
        Ubisoft,FR,large
        Ulta Beauty,US,large
        Under Armour,US,large
        Unilever,XX,large
        United,US,large
        United Airlines,US,large
        UnitedHealth Group,US,large
        UnitedHealthcare,US,large
        VF Corporation,US,large
        VML,,agency
        Valeo,FR,large
        Vanguard,US,large
        Vans,US,large
        VaynerMedia,,agency
        Veepee,FR,large
        Veolia,FR,large
        Verizon,US,large
        Vertbaudet,FR,mid
        Victoria's Secret,US,large
        Vinci,FR,large
        Vinted France,FR,mid
        Visa,US,large
        Vizio,US,mid
        Vodafone,XX,large
        Volkswagen,XX,large
        Voodoo,FR,mid
        Vox Media,US,mid
        Vuori,US,mid
        WPP,,agency
        Walgreens,US,large
        Walmart,US,large
        Walt Disney,US,large
        Warby Parker,US,mid
        Warner Bros. Discovery,US,large
        Waste Management,US,large
        Wavemaker,,agency
        Wayfair,US,large
        WebFX,,agency
        Webedia,FR,mid
        Weber Shandwick,,agency
        Webflow,US,mid
        Wegmans,US,large
        Wellcom,,agency
        Wells Fargo,US,large
        Wendy's,US,large
        WhatsApp,US,large
        Whirlpool,US,large
        Whole Foods,US,large
        Wieden+Kennedy,,agency
        Williams-Sonoma,US,large
        Withings,FR,mid
        Workday,US,large
        Wunderman Thompson,,agency
        X,US,large
        Xfinity,US,large
        Yelp,US,mid
        Yeti,US,mid
        YouTube,US,large
        Yum! Brands,US,large
        Yves Rocher,FR,large
        Zapier,US,mid
        Zara,XX,large
        Zara France,FR,large
        Zaxby's,US,large
        Zendesk,US,large
        Zenith,,agency
        Zeno Group,,agency
        Zocdoc,US,mid
        Zoom,US,large
        ZoomInfo,US,mid
        Zynga,US,mid
        adidas,XX,large
        ba&sh,FR,mid
        bioMérieux,FR,large
        e.l.f. Beauty,US,mid
        eBay,US,large
        fifty-five,,agency
        iHeartMedia,US,large
        iProspect,,agency
        Ace Hardware,US,large
        Academy Sports + Outdoors,US,large
        Advocate Health,US,large
        Aetna CVS Health,US,large
        AECOM,US,large
        Air Products,US,large
        Akamai,US,large
        Alaska Air,US,large
        Albemarle,US,large
        Allegiant,US,large
        Alcoa,US,large
        American Eagle,US,large
        American Eagle Outfitters,US,large
        American Red Cross,US,large
        American Cancer Society,US,large
        American Heart Association,US,large
        AmerisourceBergen,US,large
        Ametek,US,large
        Analog Devices,US,large
        Applied Materials,US,large
        Aramark,US,large
        Ascension,US,large
        Ashley Furniture,US,large
        AutoNation,US,large
        Avery Dennison,US,large
        Avis Budget Group,US,large
        Barnes & Noble,US,large
        Becton Dickinson,US,large
        Bechtel,US,large
        Ben & Jerry's,US,large
        Berkshire Hathaway,US,large
        Biogen,US,large
        BJ's Wholesale Club,US,large
        Black & Decker,US,large
        Stanley Black & Decker,US,large
        Blackstone,US,large
        Bloomin' Brands,US,large
        BlueCross BlueShield,US,large
        Bose,US,large
        Brinker International,US,large
        Chili's,US,large
        Broadcom,US,large
        Brown-Forman,US,large
        Burlington Stores,US,large
        C.H. Robinson,US,large
        Cadence,US,large
        Caesars Entertainment,US,large
        Calvin Klein,US,large
        Campbell Soup Company,US,large
        Cargill,US,large
        Carnival Cruise Line,US,large
        Carter's,US,large
        CBRE,US,large
        CDW,US,large
        Centene,US,large
        CenterPoint Energy,US,large
        CenturyLink,US,large
        Lumen,US,large
        Charter Communications,US,large
        Cheesecake Factory,US,large
        The Cheesecake Factory,US,large
        Chipotle Mexican Grill,US,large
        Cinemark,US,large
        Cintas,US,large
        Citizens Bank,US,large
        City Furniture,US,large
        CNN,US,large
        Coca-Cola Consolidated,US,large
        Comerica,US,large
        CommonSpirit Health,US,large
        Conagra Brands,US,large
        Constellation Energy,US,large
        Corning,US,large
        Corteva,US,large
        Cox Communications,US,large
        Cox Enterprises,US,large
        Cox Automotive,US,large
        Crayola,US,large
        Crocs,US,large
        CSX,US,large
        Dairy Queen,US,large
        Darden Restaurants,US,large
        DaVita,US,large
        Dell Technologies,US,large
        Del Monte,US,large
        Delta Dental,US,large
        Denny's,US,large
        Dillard's,US,large
        DirecTV,US,large
        DISH Network,US,large
        Discover Financial Services,US,large
        Dole,US,large
        Domino's Pizza,US,large
        Dow Jones,US,large
        DTE Energy,US,large
        Dunkin,US,large
        Duracell,US,large
        DXC,US,large
        E. & J. Gallo,US,large
        Eastman,US,large
        Edward Jones,US,large
        EA Sports,US,large
        Eli Lilly and Company,US,large
        Encompass Health,US,large
        Energizer,US,large
        Enterprise Holdings,US,large
        Equifax,US,large
        Equinix,US,large
        Ethan Allen,US,large
        Expedia Group,US,large
        Fannie Mae,US,large
        Freddie Mac,US,large
        Ferrara,US,large
        Fidelity Investments,US,large
        Fifth Third Bank,US,large
        First American,US,large
        FirstEnergy,US,large
        Fiserv,US,large
        FIS,US,large
        Five Below,US,large
        Florida Power & Light,US,large
        Fossil,US,large
        Fox Corporation,US,large
        FOX Sports,US,large
        FOX News,US,large
        GameStop,US,large
        Gap Inc.,US,large
        Garmin,US,large
        GE Appliances,US,large
        General Electric,US,large
        Georgia-Pacific,US,large
        Gilead Sciences,US,large
        Girl Scouts of the USA,US,large
        Global Payments,US,large
        Goodyear,US,large
        Great Clips,US,large
        Great Wolf Lodge,US,large
        H&R Block,US,large
        HEB,US,large
        Hallmark Cards,US,large
        Halliburton,US,large
        Hanes,US,large
        Hard Rock,US,large
        Henry Ford Health,US,large
        Henry Schein,US,large
        The Hershey Company,US,large
        Hewlett Packard Enterprise,US,large
        Hilton Grand Vacations,US,large
        Hologic,US,large
        Hormel Foods,US,large
        HP Inc.,US,large
        Huntington Bank,US,large
        Huntington National Bank,US,large
        Hy-Vee,US,large
        IHOP,US,large
        Dine Brands,US,large
        Illumina,US,large
        Indeed,US,large
        Ingersoll Rand,US,large
        Intuitive Surgical,US,large
        IQVIA,US,large
        Iron Mountain,US,large
        J.Crew,US,large
        J. Crew,US,large
        J.M. Smucker,US,large
        The J.M. Smucker Company,US,large
        J.P. Morgan,US,large
        J&J,US,large
        Jackson Hewitt,US,large
        Jiffy Lube,US,large
        JLL,US,large
        Jockey,US,large
        Deere & Company,US,large
        John Hancock,US,large
        Johnson Controls,US,large
        SC Johnson,US,large
        Juniper Networks,US,large
        WK Kellogg Co,US,large
        Kendo Brands,US,large
        Kenneth Cole,US,large
        KeyBank,US,large
        L.L.Bean,US,large
        LL Bean,US,large
        LA Fitness,US,large
        Lam Research,US,large
        Lands' End,US,large
        Las Vegas Sands,US,large
        Lear,US,large
        Leidos,US,large
        Lennar,US,large
        Lenovo US,US,large
        Levi Strauss & Co.,US,large
        LifePoint Health,US,large
        Lincoln Financial,US,large
        Little Caesars,US,large
        Live Nation Entertainment,US,large
        M&T Bank,US,large
        Major League Baseball,US,large
        Marathon Petroleum,US,large
        Marriott International,US,large
        Mars Wrigley,US,large
        Marsh McLennan,US,large
        Mass General Brigham,US,large
        McAfee,US,large
        McCormick,US,large
        Men's Wearhouse,US,large
        Merrill,US,large
        Merrill Lynch,US,large
        MGM Resorts,US,large
        MGM Resorts International,US,large
        Michael Kors,US,large
        Micron,US,large
        Mondelēz International,US,large
        Moody's,US,large
        Morningstar,US,large
        Motorola,US,large
        Motorola Solutions,US,large
        MSC Industrial,US,large
        Mutual of Omaha,US,large
        NASA,US,large
        NASCAR,US,large
        Nasdaq,US,large
        National Geographic,US,large
        NBC,US,large
        NBC News,US,large
        NBC Sports,US,large
        NCR,US,large
        Neiman Marcus,US,large
        NetApp,US,large
        NYU Langone,US,large
        New York Times,US,large
        The New York Times,US,large
        NHL,US,large
        Northern Trust,US,large
        Northwell Health,US,large
        Norwegian Cruise Line,US,large
        O'Reilly Auto Parts,US,large
        Oceaneering,US,large
        Ocean Spray,US,large
        Outback Steakhouse,US,large
        Owens Corning,US,large
        Pacific Life,US,large
        Panda Express,US,large
        Panera,US,large
        Papa John's,US,large
        Paramount Global,US,large
        Parker Hannifin,US,large
        Paycom,US,large
        Penske,US,large
        Performance Food Group,US,large
        Perdue Farms,US,large
        PG&E,US,large
        Philip Morris,US,large
        Altria,US,large
        Phillips 66,US,large
        Pilot Company,US,large
        PNC Bank,US,large
        Post Consumer Brands,US,large
        PPG,US,large
        PPL,US,large
        Prologis,US,large
        Prudential Financial,US,large
        Public Storage,US,large
        PulteGroup,US,large
        Purina,US,large
        Quest Diagnostics,US,large
        QuikTrip,US,large
        QVC,US,large
        Qurate,US,large
        Red Bull North America,US,large
        Red Lobster,US,large
        Regeneron,US,large
        Regions Bank,US,large
        Republic Services,US,large
        ResMed,US,large
        Rollins,US,large
        Ross Stores,US,large
        Royal Caribbean,US,large
        Royal Caribbean Group,US,large
        S&P Global,US,large
        Saks,US,large
        Saks Fifth Avenue,US,large
        Sally Beauty,US,large
        Sam's Club,US,large
        Samsung Electronics America,US,large
        SAS,US,large
        Sazerac,US,large
        Seagate,US,large
        Sears,US,large
        Sempra,US,large
        Simon Property Group,US,large
        Six Flags,US,large
        Smithfield Foods,US,large
        Snap-on,US,large
        Solventum,US,large
        Spirit Airlines,US,large
        Sprouts,US,large
        Sprouts Farmers Market,US,large
        St. Jude,US,large
        St. Jude Children's Research Hospital,US,large
        Steelcase,US,large
        Sutter Health,US,large
        Synchrony,US,large
        Synopsys,US,large
        T. Rowe Price,US,large
        TD Ameritrade,US,large
        Teladoc Health,US,large
        Tenet Healthcare,US,large
        Texas Instruments,US,large
        Textron,US,large
        Timberland,US,large
        Thermo Fisher Scientific,US,large
        Thomson Reuters,US,large
        TIAA,US,large
        Tiffany & Co.,US,large
        Toll Brothers,US,large
        Toyota North America,US,large
        Toyota Motor North America,US,large
        Toyota USA,US,large
        Honda US,US,large
        American Honda,US,large
        Nissan USA,US,large
        Nissan Americas,US,large
        Hyundai Motor America,US,large
        Kia America,US,large
        BMW of North America,US,large
        Mercedes-Benz USA,US,large
        Volkswagen of America,US,large
        Audi of America,US,large
        Subaru of America,US,large
        Volvo Car USA,US,large
        Tractor Supply Company,US,large
        TransUnion,US,large
        U.S. Bank,US,large
        U-Haul,US,large
        Uber Eats,US,large
        Ulta,US,large
        Union Pacific,US,large
        United Rentals,US,large
        Universal Music Group,US,large
        Universal Orlando,US,large
        Universal Parks & Resorts,US,large
        Universal Pictures,US,large
        Urban Outfitters,US,large
        Anthropologie,US,large
        USPS,US,large
        Valero,US,large
        Verizon Business,US,large
        Viacom,US,large
        Vizient,US,large
        VMware,US,large
        Voya,US,large
        Walmart Connect,US,large
        Walt Disney World,US,large
        The Walt Disney Company,US,large
        Disney+,US,large
        Warner Bros.,US,large
        Warner Music Group,US,large
        WM,US,large
        Western Digital,US,large
        Western Union,US,large
        Westinghouse,US,large
        Weyerhaeuser,US,large
        Whole Foods Market,US,large
        West Elm,US,large
        Wyndham,US,large
        Wyndham Hotels & Resorts,US,large
        Xerox,US,large
        Yahoo,US,large
        YMCA,US,large
        Zappos,US,large
        Zebra Technologies,US,large
        Zillow,US,large
        Zimmer Biomet,US,large
        Zoetis,US,large
        American Museum of Natural History,US,large
        Smithsonian,US,large
        Smithsonian Institution,US,large
        The Metropolitan Museum of Art,US,large
        NPR,US,large
        PBS,US,large
        Meredith,US,large
        People Inc.,US,large
        Gannett,US,large
        USA Today,US,large
        Washington Post,US,large
        The Washington Post,US,large
        Wall Street Journal,US,large
        The Wall Street Journal,US,large
        Los Angeles Times,US,large
        Chicago Tribune,US,large
        Boston Globe,US,large
        CBS News,US,large
        ABC News,US,large
        MSNBC,US,large
        Bloomberg,US,large
        Forbes,US,large
        Business Insider,US,large
        Penguin Random House,US,large
        HarperCollins,US,large
        Simon & Schuster,US,large
        Scholastic,US,large
        McGraw Hill,US,large
        Pearson US,US,large
        Houghton Mifflin Harcourt,US,large
        Cengage,US,large
        AARP,US,large
        Teach For America,US,large
        Feeding America,US,large
        United Way,US,large
        Habitat for Humanity,US,large
        Goodwill,US,large
        Salvation Army,US,large
        World Wildlife Fund,US,large
        The Nature Conservancy,US,large
        Harvard University,US,large
        Yale University,US,large
        Princeton University,US,large
        Columbia University,US,large
        Cornell University,US,large
        Stanford University,US,large
        Stanford,US,large
        MIT,US,large
        Duke University,US,large
        Northwestern University,US,large
        University of Michigan,US,large
        Ohio State,US,large
        The Ohio State University,US,large
        Penn State,US,large
        UCLA,US,large
        UC Berkeley,US,large
        USC,US,large
        NYU,US,large
        New York University,US,large
        Boston University,US,large
        Georgetown University,US,large
        Emory University,US,large
        Vanderbilt University,US,large
        Purdue University,US,large
        Arizona State University,US,large
        Texas A&M University,US,large
        Texas Tech,US,large
        University of Texas at Austin,US,large
        Johns Hopkins,US,large
        Johns Hopkins Medicine,US,large
        Mount Sinai,US,large
        NewYork-Presbyterian,US,large
        Cedars-Sinai,US,large
        UPMC,US,large
        Geisinger,US,large
        Intermountain Health,US,large
        Banner Health,US,large
        Sharp HealthCare,US,large
        AdventHealth,US,large
        Baylor Scott & White Health,US,large
        Atrium Health,US,large
        Novant Health,US,large
        Ochsner Health,US,large
        Sanford Health,US,large
        Allina Health,US,large
        Essentia Health,US,large
        Fairview,US,large
        Harry's,US,mid
        Lemonade,US,mid
        Root Insurance,US,mid
        Betterment,US,mid
        Wealthfront,US,mid
        Gusto,US,mid
        Rippling,US,mid
        Deel,US,mid
        monday.com US,US,mid
        ClickUp,US,mid
        Miro US,US,mid
        DocuSign,US,mid
        Marketo,US,mid
        Attentive,US,mid
        Sprinklr,US,mid
        Khoros,US,mid
        Semrush,US,mid
        Ahrefs US,US,mid
        Yext,US,mid
        SendGrid,US,mid
        Auth0,US,mid
        Datadog,US,mid
        MongoDB,US,mid
        Elastic,US,mid
        Confluent,US,mid
        HashiCorp,US,mid
        GitLab,US,mid
        GitHub,US,mid
        Vercel,US,mid
        Netlify,US,mid
        Cloudflare,US,mid
        Fastly,US,mid
        DigitalOcean,US,mid
        New Relic,US,mid
        PagerDuty,US,mid
        Splunk,US,mid
        Sumo Logic,US,mid
        Intercom,US,mid
        Gainsight,US,mid
        Salesloft,US,mid
        Apollo.io,US,mid
        6sense,US,mid
        Demandbase,US,mid
        Qualtrics,US,mid
        SurveyMonkey,US,mid
        Medallia,US,mid
        Thumbtack,US,mid
        Angi,US,mid
        Snap Inc.,US,mid
        Quora,US,mid
        Udemy,US,mid
        MasterClass,US,mid
        Skillshare,US,mid
        2U,US,mid
        Gopuff,US,mid
        Dutch Bros,US,mid
        Impossible Foods,US,mid
        Olipop,US,mid
        Poppi,US,mid
        Athletic Brewing,US,mid
        Boston Beer Company,US,mid
        Sierra Nevada,US,mid
        Hydro Flask,US,mid
        Stanley 1913,US,mid
        Igloo,US,mid
        Weber,US,mid
        Solo Stove,US,mid
        Outdoor Voices,US,mid
        Reformation,US,mid
        Rothy's,US,mid
        The RealReal,US,mid
        StockX,US,mid
        Chubbies,US,mid
        Untuckit,US,mid
        Bonobos,US,mid
        Madewell,US,mid
        Aerie,US,mid
        e.l.f. Cosmetics,US,mid
        Drunk Elephant,US,mid
        Fenty Beauty,US,mid
        Rare Beauty,US,mid
        Olaplex,US,mid
        Milk Makeup,US,mid
        IPSY,US,mid
        Birchbox,US,mid
        SmileDirectClub,US,mid
        Headspace,US,mid
        Noom,US,mid
        Peloton Interactive,US,mid
        Tonal,US,mid
        Whoop,US,mid
        Strava,US,mid
        ClassPass,US,mid
        Equinox,US,mid
        SoulCycle,US,mid
        Barry's,US,mid
        Orangetheory,US,mid
        The Verge,US,mid
        Vice Media,US,mid
        Refinery29,US,mid
        Politico,US,mid
        The Atlantic,US,mid
        The New Yorker,US,mid
        Barstool Sports,US,mid
        Bleacher Report,US,mid
        The Athletic,US,mid
        Hilton Head Health,US,mid
        Credit Karma,US,mid
        NerdWallet,US,mid
        LendingClub,US,mid
        Upstart,US,mid
        Marqeta,US,mid
        Carta,US,mid
        AngelList,US,mid
        Opendoor,US,mid
        Redfin,US,mid
        Sonder,US,mid
        Vacasa,US,mid
        Turo,US,mid
        Getaround,US,mid
        Lucid Motors,US,mid
        Nikola,US,mid
        ChargePoint,US,mid
        Sunrun,US,mid
        Enphase,US,mid
        23andMe,US,mid
        Flatiron Health,US,mid
        Tempus,US,mid
        Veeva,US,mid
        athenahealth,US,mid
        Cerner,US,mid
        Epic,US,mid
        Epic Systems,US,mid
        Epic Games,US,mid
        Riot Games,US,mid
        Niantic,US,mid
        Bungie,US,mid
        Valve,US,mid
        IAD,FR,large
        IAD France,FR,large
        Optimhome,FR,large
        Capifrance,FR,large
        Safti,FR,large
        Century 21 France,FR,large
        Orpi,FR,large
        Laforêt,FR,large
        Guy Hoquet,FR,large
        Foncia,FR,large
        Nexity,FR,large
        Bouygues Immobilier,FR,large
        Kaufman & Broad,FR,large
        Icade,FR,large
        Unibail-Rodamco-Westfield,FR,large
        Klépierre,FR,large
        Gecina,FR,large
        Le Progrès,FR,large
        Groupe M6,FR,large
        France Médias Monde,FR,large
        Arte France,FR,large
        Groupe Canal+,FR,large
        Libération,FR,large
        Les Echos,FR,large
        Les Echos-Le Parisien,FR,large
        L'Équipe,FR,large
        Prisma Media,FR,large
        CMI France,FR,large
        Hachette Livre,FR,large
        Editis,FR,large
        Bayard,FR,large
        MBDA,FR,large
        Bouygues Construction,FR,large
        Colas,FR,large
        Spie,FR,large
        Enedis,FR,large
        RTE,FR,large
        GRDF,FR,large
        Orano,FR,large
        Framatome,FR,large
        Arkema,FR,large
        Faurecia,FR,large
        OPmobility,FR,large
        Alpine,FR,large
        Rexel,FR,large
        Somfy,FR,large
        Soitec,FR,large
        STMicroelectronics,FR,large
        Eviden,FR,large
        Orange Business,FR,large
        Orange Cyberdefense,FR,large
        Altice France,FR,large
        Colissimo,FR,large
        Chronopost,FR,large
        SNCF Connect,FR,large
        SNCF Réseau,FR,large
        Air France-KLM,FR,large
        Corsair,FR,large
        Aéroports de Paris,FR,large
        BNP Paribas Cardif,FR,large
        Crédit Agricole CIB,FR,large
        Groupe BPCE,FR,large
        Caisse d'Épargne,FR,large
        Natixis,FR,large
        HSBC France,FR,large
        Hello bank!,FR,large
        Fortuneo,FR,large
        Amundi,FR,large
        AXA France,FR,large
        Allianz,FR,large
        MMA,FR,large
        Covéa,FR,large
        GMF,FR,large
        Groupe VYV,FR,large
        Klesia,FR,large
        Pro BTP,FR,large
        Swiss Life France,FR,large
        Christian Dior,FR,large
        Christian Dior Couture,FR,large
        Parfums Christian Dior,FR,large
        Givenchy,FR,large
        Moët Hennessy,FR,large
        Hennessy,FR,large
        Gucci,FR,large
        Balenciaga,FR,large
        Boucheron,FR,large
        Van Cleef & Arpels,FR,large
        L'Oréal Paris,FR,large
        Lancôme,FR,large
        Garnier,FR,large
        Maybelline,FR,large
        Kérastase,FR,large
        Nuxe,FR,large
        Caudalie,FR,large
        L'Occitane,FR,large
        Sisley,FR,large
        Groupe Bel,FR,large
        Heineken France,FR,large
        Kronenbourg,FR,large
        Nespresso France,FR,large
        Unilever France,FR,large
        Procter & Gamble France,FR,large
        Ferrero France,FR,large
        Mondelez France,FR,large
        Auchan Retail,FR,large
        Coopérative U,FR,large
        Cultura,FR,large
        IKEA France,FR,large
        Promod,FR,large
        Camaïeu,FR,large
        H&M France,FR,large
        Vivarte,FR,large
        Eram,FR,large
        Le Coq Sportif,FR,large
        Salomon,FR,large
        Rossignol,FR,large
        Quechua,FR,large
        Vestiaire Collective,FR,large
        Adevinta,FR,large
        Algolia,FR,large
        Malt,FR,large
        Boiron,FR,large
        Biogaran,FR,large
        Essilor,FR,large
        Ramsay Santé,FR,large
        Elsan,FR,large
        Korian,FR,large
        Clariane,FR,large
        Emeis,FR,large
        Hospices Civils de Lyon,FR,large
        Belambra,FR,large
        Disneyland Paris,FR,large
        Parc Astérix,FR,large
        Compagnie des Alpes,FR,large
        Puy du Fou,FR,large
        Edenred,FR,large
        Burger King France,FR,large
        Fiducial,FR,large
        Deloitte France,FR,large
        KPMG France,FR,large
        EY France,FR,large
        PwC France,FR,large
        Sciences Po,FR,large
        Sorbonne Université,FR,large
        HEC Paris,FR,large
        ESSEC,FR,large
        Université Paris-Saclay,FR,large
        CNRS,FR,large
        Inserm,FR,large
        INRAE,FR,large
        CEA,FR,large
        Inria,FR,large
        Institut Pasteur,FR,large
        Croix-Rouge française,FR,large
        Médecins Sans Frontières,FR,large
        Secours Catholique,FR,large
        UNICEF France,FR,large
        Greenpeace France,FR,large
        Institut Curie,FR,large
        Gustave Roussy,FR,large
        Caisse des Dépôts,FR,large
        Pôle emploi,FR,large
        France Travail,FR,large
        Action Logement,FR,large
        Manpower France,FR,large
        Adecco France,FR,large
        Randstad France,FR,large
        Würth,FR,large
        Würth France,FR,large
        Veja,FR,mid
        Balzac Paris,FR,mid
        Aroma-Zone,FR,mid
        Too Good To Go France,FR,mid
        Yuka,FR,mid
        Frichti,FR,mid
        Cojean,FR,mid
        Alan Assurance,FR,mid
        Pennylane,FR,mid
        Agicap,FR,mid
        Lydia,FR,mid
        Spotify France,FR,mid
        Welcome to the Jungle,FR,mid
        Jobteaser,FR,mid
        OpenClassrooms,FR,mid
        Le Wagon,FR,mid
        Ornikar,FR,mid
        Loopsider,FR,mid
        Melty,FR,mid
        Ankama,FR,mid
        Quantic Dream,FR,mid
        Dontnod,FR,mid
        Focus Entertainment,FR,mid
        Bolloré Logistics,FR,mid
        Valrhona,FR,mid
        Michel Cluizel,FR,mid
        Bonne Maman,FR,mid
        Opinel,FR,mid
        Le Creuset,FR,mid
        Tefal,FR,mid
        Moulinex,FR,mid
        Petzl,FR,mid
        Saint James,FR,mid
        Armor-Lux,FR,mid
        Repetto,FR,mid
        Longchamp,FR,mid
        Christofle,FR,mid
        Baccarat,FR,mid
        Lalique,FR,mid
        LG Electronics,XX,large
        Sony Music,XX,large
        Sony Pictures,XX,large
        Nissan,XX,large
        Mazda,XX,large
        Kia,XX,large
        Audi,XX,large
        Porsche,XX,large
        Volvo,XX,large
        Ferrari,XX,large
        The LEGO Group,XX,large
        Primark,XX,large
        Uniqlo,XX,large
        ASOS,XX,large
        Zalando,XX,large
        Adyen,XX,large
        Wise,XX,large
        Revolut,XX,large
        Monzo,GB,large
        Just Eat,GB,large
        Nespresso,XX,large
        Carlsberg,XX,large
        Bacardi,XX,large
        Red Bull,XX,large
        Ferrero,XX,large
        Lindt,XX,large
        Barilla,XX,large
        Siemens Healthineers,XX,large
        Deutsche Bank,XX,large
        Deutsche Telekom,XX,large
        Munich Re,XX,large
        Zurich,XX,large
        Zurich Insurance,XX,large
        Swiss Re,XX,large
        UBS,XX,large
        Credit Suisse,XX,large
        Nokia,XX,large
        Ericsson,XX,large
        ABB,XX,large
        Lloyds Banking Group,GB,large
        NatWest,GB,large
        Standard Chartered,XX,large
        Santander,XX,large
        BBVA,XX,large
        ING,XX,large
        BT,GB,large
        Marks & Spencer,GB,large
        John Lewis,GB,large
        Burberry,XX,large
        Dyson,XX,large
        Rolls-Royce,XX,large
        The Guardian,XX,large
        Financial Times,XX,large
        The Economist,XX,large
        Reuters,XX,large
        Rio Tinto,XX,large
        BHP,XX,large
        Telstra,AU,large
        Qantas,AU,large
        Woolworths Group,AU,large
        TD Bank,XX,large
        Scotiabank,XX,large
        BMO,XX,large
        Rogers,CA,large
        Bell Canada,CA,large
        Lululemon Athletica,XX,large
        Infosys BPM,XX,large
        HCL,XX,large
        Tata,XX,large
        Reliance,IN,large
        Flipkart,IN,large
        Hero MotoCorp,IN,large
        Huawei,XX,large
        Xiaomi,XX,large
        Lenovo,XX,large
        Emirates,XX,large
        Qatar Airways,XX,large
        Etihad,XX,large
        Lufthansa,XX,large
        British Airways,XX,large
        KLM,XX,large
        easyJet,GB,large
        Ryanair,IE,large
        DHL,XX,large
        Maersk,XX,large
        TBWA\Chiat\Day,,agency
        VMLY&R,,agency
        Ogilvy PR,,agency
        SKDK,,agency
        Finn Partners,,agency
        Allison,,agency
        M Booth,,agency
        Day One Agency,,agency
        MediaCom,,agency
        UM Worldwide,,agency
        Universal McCann,,agency
        Dentsu Creative,,agency
        Power Digital,,agency
        Rise Interactive,,agency
        Performics,,agency
        Single Grain,,agency
        Ignite Visibility,,agency
        Mekanism,,agency
        Work & Co,,agency
        Big Spaceship,,agency
        Code and Theory,,agency
        Deutsch LA,,agency
        Arnold Worldwide,,agency
        Hill Holliday,,agency
        Barkley,,agency
        Campbell Ewald,,agency
        Laundry Service,,agency
        Movement Strategy,,agency
        Social Chain,,agency
        Viral Nation,,agency
        Whalar,,agency
        Superbolt,,agency
        A.T. Kearney,,agency
        LEK Consulting,,agency
        Deloitte Consulting,,agency
        Publicis Consultants,,agency
        DDB Paris,,agency
        TBWA\Paris,,agency
        BBDO Paris,,agency
        Sid Lee Paris,,agency
        Herezie,,agency
        La Chose,,agency
        Josiane,,agency
        Jésus et Gabriel,,agency
        Brainsonic,,agency
        Dagobert,,agency
        Extreme Agency,,agency
        Kindai,,agency
        L'ADN Studio,,agency
        Agence 79,,agency
        Agence Eskimoz,,agency
        Cybercité,,agency
        Jellyfish France,,agency
        Ekimetrics,,agency
        BearingPoint,,agency
        Niji,,agency
        SQLI,,agency
        Valtech,,agency
        Emakina,,agency
        Extia,,agency
        Davidson Consulting,,agency
        Inetum,,agency
        Talan,,agency
        Econocom,,agency
        Page Personnel,,agency
        Robert Walters,,agency
        Hays France,,agency
        Expectra,,agency
        Approach People,,agency
        Kelly Services,,agency
        Aerotek,,agency
        Allegis Group,,agency
        Beacon Hill Staffing,,agency
        Vaco,,agency
        Randstad USA,,agency
        24 Seven,,agency
        Onward Search,,agency
        Egon Zehnder,,agency
        Russell Reynolds,,agency
        Russell Reynolds Associates,,agency
        DHR Global,,agency
        Kaye/Bassman,,agency
        WSJ,US,large
        Bloomberg News,US,large
        CNBC,US,large
        WeWork,US,large
        Revolve,US,mid
        Lowe's Home Improvement,US,large
        Upwork,US,mid
        Toptal,US,mid
        Fiverr,XX,mid
        Winamax,FR,mid
        Betclic,FR,mid
        FDJ,FR,large
        PMU,FR,large
        Keller Williams,US,large
        eXp Realty,US,large
        RE/MAX,US,large
        Coldwell Banker,US,large
        Century 21,US,large
        Compass,US,large
        Le Parisien,FR,mid
        La Voix du Nord,FR,mid
        Sud Ouest,FR,mid
        AFP,FR,large
        Grasset,FR,mid
        Sleep Number,US,large
        Univision,US,large
        TelevisaUnivision,US,large
        Raymond James,US,large
        Trane,US,large
        Trane Technologies,US,large
        The J.M. Smucker Co.,US,large
        Smucker's,US,large
        Choice Hotels,US,large
        IHG Americas,US,large
        Campbell Soup,US,large
        Tyson,US,large
        Spectrum Brands,US,large
        Whirlpool Corporation,US,large
        Polaris,US,large
        Winnebago,US,large
        Thor Industries,US,large
        Big Lots,US,large
        T.J. Maxx,US,large
        HomeGoods,US,large
        Bloomingdale's,US,large
        Belk,US,large
        Bath and Body Works,US,large
        Abercrombie & Fitch,US,large
        Tommy Hilfiger,US,large
        Kate Spade,US,large
        Bass Pro Shops,US,large
        Cabela's,US,large
        Giant Eagle,US,large
        ShopRite,US,large
        Aldi US,US,large
        BJ's Wholesale,US,large
        Yum Brands,US,large
        Buffalo Wild Wings,US,large
        Whataburger,US,large
        In-N-Out Burger,US,large
        Wingstop,US,large
        Frontier Airlines,US,large
        Carnival,US,large
        SeaWorld,US,large
        Cedar Fair,US,large
        Caesars,US,large
        Wynn Resorts,US,large
        DraftKings,US,large
        FanDuel,US,large
        MLS,US,large
        WWE,US,large
        UFC,US,large
        ABC,US,large
        Sirius XM,US,large
        iHeart,US,large
        Ally Bank,US,large
        Navy Federal Credit Union,US,large
        Citibank,US,large
        Intuit TurboTax,US,large
        T-Mobile US,US,large
        DISH,US,large
        Labcorp,US,large
        PACCAR,US,large
        Lennox,US,large
        Otis,US,large
        Dominion Energy,US,large
        FPL,US,large
        XPO,US,large
        J.B. Hunt,US,large
        Avis,US,large
        Grubhub,US,large
        Realtor.com,US,large
        Toast,US,large
        Autodesk,US,large
        Atlassian US,US,large
        Funko,US,large
        LEGO US,US,large
        Activision Blizzard,US,large
        Take-Two,US,large
        Boston Beer,US,large
        Monster Energy,US,large
        Wrigley,US,large
        Ferrero USA,US,large
        Blue Buffalo,US,large
        Hill's Pet Nutrition,US,large
        Coty US,US,large
        Tupperware,US,large
        Lululemon US,US,large
        Frontdoor,US,large
        Terminix,US,large
        ServiceMaster,US,large
        Orkin,US,large
        ADT,US,large
        Vivint,US,large
        Generac,US,large
        Toro,US,large
        The Toro Company,US,large
        Scotts Miracle-Gro,US,large
        Tempur Sealy,US,large
        La-Z-Boy,US,large
        Rooms To Go,US,large
        Restoration Hardware,US,large
        Overstock,US,large
        HSN,US,large
        Herbalife,US,large
        Weight Watchers,US,large
        Life Time,US,large
        TikTok Shop US,US,large
        Amazon Ads,US,large
        Roku Ads,US,large
        Bobo's,US,mid
        KIND Snacks,US,mid
        Clif Bar,US,mid
        Dollar Shave Club,US,mid
        Brooklinen,US,mid
        Vimeo,US,mid
        Squarespace,US,mid
        Yotpo,US,mid
        Contentful,US,mid
        Miro,US,mid
        Plaid,US,mid
        AllTrails,US,mid
        Vivid Seats,US,mid
        SeatGeek,US,mid
        Freshworks US,US,mid
        Momentive,US,mid
        Boston Celtics,US,mid
        New York Yankees,US,mid
        Los Angeles Lakers,US,mid
        Chicago Bulls,US,mid
        Dallas Cowboys,US,mid
        Golden State Warriors,US,mid
        Green Bay Packers,US,mid
        Los Angeles Dodgers,US,mid
        Ace Hotel,US,mid
        Butagaz,FR,large
        Laboratoires Pierre Fabre,FR,large
        PSG,FR,large
        Harris Interactive France,FR,large
        Picard Surgelés,FR,large
        Cora,FR,large
        Vente-privée,FR,large
        Okaïdi,FR,large
        IDKIDS,FR,large
        Truffaut,FR,large
        Jardiland,FR,large
        Botanic,FR,large
        Nature & Découvertes,FR,large
        Bioderma,FR,large
        NAOS,FR,large
        Panzani,FR,large
        Lesieur,FR,large
        Candia,FR,large
        Yoplait,FR,large
        Orangina,FR,large
        Cristaline,FR,large
        Evian,FR,large
        RTL,FR,large
        Europe 1,FR,large
        NRJ,FR,large
        NRJ Group,FR,large
        RMC,FR,large
        BFM,FR,large
        BFM TV,FR,large
        GRTgaz,FR,large
        Sonepar,FR,large
        Lafarge,FR,large
        Monabanq,FR,large
        Optic 2000,FR,large
        Afflelou,FR,large
        Krys,FR,large
        Atol,FR,large
        Dailymotion,FR,large
        DPD France,FR,large
        Gefco,FR,large
        Norauto,FR,large
        Feu Vert,FR,large
        Speedy,FR,large
        Europcar,FR,large
        Sixt France,FR,large
        Bureau Vallée,FR,large
        Bic,FR,large
        Seb,FR,large
        Gémo,FR,large
        Besson,FR,large
        Balibaris,FR,mid
        Faguo,FR,mid
        Jimmy Fairly,FR,mid
        Merci Handy,FR,mid
        Yousign,FR,mid
        Brevo,FR,mid
        Sendinblue,FR,mid
        HelloWork,FR,mid
        Luko,FR,mid
        Leocare,FR,mid
        Heetch,FR,mid
        Big Fernand,FR,mid
        Les 2 Vaches,FR,mid
        Jacquet Brossard,FR,mid
        Cheerz,FR,mid
        Lalalab,FR,mid
        My Little Paris,FR,mid
        Reworld Media,FR,mid
        CCM Benchmark,FR,mid
        Télérama,FR,mid
        L'Express,FR,mid
        Le Point,FR,mid
        Mediapart,FR,mid
        20 Minutes,FR,mid
        La Croix,FR,mid
        Milan Presse,FR,mid
        Flammarion,FR,mid
        Albin Michel,FR,mid
        Actes Sud,FR,mid
        The Trade Desk,US,large
        Turner Construction,US,large
        Turner Construction Company,US,large
        Kimley-Horn,US,large
        Fluor,US,large
        Kiewit,US,large
        Skanska USA,US,large
        DPR Construction,US,large
        Mortenson,US,large
        HDR,US,large
        Black & Veatch,US,large
        Burns & McDonnell,US,large
        Stantec,US,large
        WSP USA,US,large
        Arup,US,large
        Gensler,US,large
        HKS,US,large
        Cushman & Wakefield,US,large
        Colliers,US,large
        Newmark,US,large
        Sotheby's International Realty,US,large
        Berkshire Hathaway HomeServices,US,large
        Sephora USA,US,large
        Sodexo USA,US,large
        Old Dominion Freight Line,US,large
        Norfolk Southern,US,large
        BNSF,US,large
        SAIC,US,large
        CACI,US,large
        ManTech,US,large
        Booz Allen,US,large
        SpaceX,US,large
        Blue Origin,US,large
        Rocket Lab,US,large
        Relativity Space,US,large
        Anduril,US,large
        Lucid,US,large
        Illinois Tool Works,US,large
        KLA,US,large
        Marvell,US,large
        Pure Storage,US,large
        Nutanix,US,large
        Citrix,US,large
        Fortinet,US,large
        Zscaler,US,large
        SentinelOne,US,large
        Dynatrace,US,large
        Freshworks,US,large
        SAP America,US,large
        Paylocity,US,large
        UKG,US,large
        Justworks,US,large
        Shift4,US,large
        Ally Financial,US,large
        LPL Financial,US,large
        Ameriprise,US,large
        Ameriprise Financial,US,large
        Guardian Life,US,large
        Principal Financial Group,US,large
        Transamerica,US,large
        Chubb,US,large
        Molina Healthcare,US,large
        Dignity Health,US,large
        Sentara Health,US,large
        Mercy Health,US,large
        Bon Secours,US,large
        Trinity Health,US,large
        NYU Langone Health,US,large
        Memorial Sloan Kettering,US,large
        MD Anderson,US,large
        UCLA Health,US,large
        UCSF Health,US,large
        Stanford Health Care,US,large
        Duke Health,US,large
        Vanderbilt University Medical Center,US,large
        Ochsner,US,large
        Baylor Scott & White,US,large
        Houston Methodist,US,large
        Texas Health,US,large
        Children's Hospital of Philadelphia,US,large
        Boston Children's Hospital,US,large
        Fresenius Medical Care,US,large
        Teladoc,US,large
        Vertex,US,large
        Edwards Lifesciences,US,large
        Thermo Fisher,US,large
        Danaher,US,large
        Syneos Health,US,large
        Labcorp Drug Development,US,large
        IHG,US,large
        Four Seasons,US,large
        Vrbo,US,large
        Sport Clips,US,large
        Clari,US,large
        Khan Academy,US,large
        College Board,US,large
        Pearson,US,large
        Pep Boys,US,large
        Boys & Girls Clubs of America,US,large
        United Way Worldwide,US,large
        World Vision,US,large
        WWF US,US,large
        International Paper,US,large
        Nucor,US,large
        Baker Hughes,US,large
        SLB,US,large
        Con Edison,US,large
        Xcel Energy,US,large
        AEP,US,large
        ABM,US,large
        Allied Universal,US,large
        Securitas USA,US,large
        G4S,US,large
        Brinks,US,large
        Ferguson,US,large
        Fastenal,US,large
        HD Supply,US,large
        Menards,US,large
        IKEA US,US,large
        Bed Bath & Beyond,US,large
        Container Store,US,large
        Mattress Firm,US,large
        Manscaped,US,mid
        Athletic Greens,US,mid
        AG1,US,mid
        Alo Yoga,US,mid
        Fabletics,US,mid
        Savage X Fenty,US,mid
        Tatcha,US,mid
        Function of Beauty,US,mid
        Madison Reed,US,mid
        Retool,US,mid
        LaunchDarkly,US,mid
        CircleCI,US,mid
        Grafana Labs,US,mid
        dbt Labs,US,mid
        Fivetran,US,mid
        Airbyte,US,mid
        Anthropic,US,mid
        Scale AI,US,mid
        Hugging Face,US,mid
        Cohere,US,mid
        Perplexity,US,mid
        Typeform,US,mid
        Monday.com,US,mid
        Culture Amp,US,mid
        15Five,US,mid
        Ashby,US,mid
        Checkr,US,mid
        Postscript,US,mid
        Gorgias,US,mid
        Northbeam,US,mid
        Triple Whale,US,mid
        Kickstarter,US,mid
        Wix US,US,mid
        Kajabi,US,mid
        Teachable,US,mid
        ConvertKit,US,mid
        Saur,FR,large
        Vinci Construction,FR,large
        Vinci Energies,FR,large
        Spie Batignolles,FR,large
        Eurovia,FR,large
        Altarea,FR,large
        Cogedim,FR,large
        Manitou,FR,large
        Manitou Group,FR,large
        Haulotte,FR,large
        St Michel,FR,large
        Brioche Pasquier,FR,large
        Cristal Union,FR,large
        Tereos,FR,large
        Terrena,FR,large
        Agrial,FR,large
        Eureden,FR,large
        Cooperl,FR,large
        LDC,FR,large
        Bigard,FR,large
        Charal,FR,large
        Herta,FR,large
        Arkopharma,FR,large
        Krys Group,FR,large
        Grand Frais,FR,large
        The Kooples,FR,large
        Kering Eyewear,FR,large
        Kuehne+Nagel France,FR,large
        FM Logistic,FR,large
        ID Logistics,FR,large
        STEF,FR,large
        XPO Europe,FR,large
        Arianegroup,FR,large
        Latécoère,FR,large
        Daher,FR,large
        Liebherr France,FR,large
        Stellantis France,FR,large
        Vicat,FR,large
        Imerys,FR,large
        Solvay France,FR,large
        CNES,FR,large
        Onera,FR,large
        Ifremer,FR,large
        Altice,FR,large
        Cofidis,FR,large
        Cetelem,FR,large
        Sofinco,FR,large
        AG2R,FR,large
        Talend,FR,large
        Meero,FR,large
        Shift Technology,FR,large
        Ynsect,FR,large
        Exotec,FR,large
        Odalys,FR,large
        Compass Group France,FR,large
        Buffalo Grill,FR,large
        Courtepaille,FR,large
        Flunch,FR,large
        Vivalto,FR,large
        Orpea,FR,large
        DomusVi,FR,large
        AP-HM,FR,large
        Action contre la Faim,FR,large
        Secours Populaire,FR,large
        Apprentis d'Auteuil,FR,large
        Adapei,FR,large
        APF France handicap,FR,large
        Fondation de France,FR,large
        Adie,FR,large
        Business France,FR,large
        Agirc-Arrco,FR,large
        Beiersdorf,XX,large
        Henkel,XX,large
        Novo Nordisk,XX,large
        Volvo Cars,XX,large
        Subaru,XX,large
        Panasonic,XX,large
        ASML,XX,large
        LEGO Group,XX,large
        Kuehne+Nagel,XX,large
        DSV,XX,large
        Manulife,XX,large
        Sun Life,XX,large
        Equinor,XX,large
        Telefonica,XX,large
        BAE Systems,XX,large
        JCB,XX,large
        Trivago,XX,large
        N26,XX,large
        Lavazza,XX,large
        Swarovski,XX,large
        Hilti,XX,large
        Nestlé Purina,XX,large
        Danone North America,XX,large
        Pentagram,,agency
        IDEO,,agency
        Landor,,agency
        Wolff Olins,,agency
        Siegel+Gale,,agency
        Interbrand,,agency
        FutureBrand,,agency
        Red Antler,,agency
        Gin Lane,,agency
        Jones Knowles Ritchie,,agency
        JKR,,agency
        Mother London,,agency
        Goodby Silverstein,,agency
        BBDO New York,,agency
        Ogilvy Paris,,agency
        Sid Lee,,agency
        Allison Worldwide,,agency
        Real Chemistry,,agency
        Syneos Health Communications,,agency
        Publicis Health,,agency
        Klick Health,,agency
        21GRAMS,,agency
        Area 23,,agency
        FCB Health,,agency
        CDM,,agency
        Movable Ink Agency,,agency
        dentsu X,,agency
        Movers+Shakers,,agency
        The Social Element,,agency
        Billion Dollar Boy,,agency
        Kolsquare,,agency
        Influence4You,,agency
        Reech,,agency
        Agence Hopscotch,,agency
        Epoka,,agency
        Insign,,agency
        Les Gaulois,,agency
        Uptoo,,agency
        ESV Digital,,agency
        Dentsu France,,agency
        Isoskele,,agency
        Serviceplan,,agency
        Jung von Matt,,agency
        Scholz & Friends,,agency
        Cossette,,agency
        Rethink,,agency
        Zulu Alpha Kilo,,agency
        """;
}
