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
        Deliveroo,XX,large
        Dell,US,large
        Deloitte,XX,large
        Delta,US,large
        Delta Air Lines,US,large
        Dentsu,,agency
        Desjardins,XX,large
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
        Hydro-Québec,XX,large
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
        Loblaw,XX,large
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
        Proximus,XX,large
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
        Sainsbury's,XX,large
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
        Swisscom,XX,large
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
        Tesco,XX,large
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
        """;

    /// <summary>Firms whose people work for clients: consultancies, IT services, staffing, and agencies the first list lacks.</summary>
    public const string Firms = """
        McKinsey,US,large
        McKinsey & Company,US,large
        BCG,US,large
        Boston Consulting Group,US,large
        Bain,US,large
        Bain & Company,US,large
        Accenture,XX,large
        Deloitte,XX,large
        Deloitte & Touche,XX,large
        Deloitte Digital,XX,large
        PwC,XX,large
        EY,XX,large
        Ernst & Young,XX,large
        KPMG,XX,large
        Capgemini,FR,large
        Capgemini Invent,FR,large
        Sopra Steria,FR,large
        Alten,FR,large
        Altran,FR,large
        Akkodis,FR,large
        Atos,FR,large
        Wavestone,FR,large
        onepoint,FR,large
        Devoteam,FR,large
        Sia Partners,FR,large
        Eurogroup Consulting,FR,mid
        Mazars,FR,large
        Forvis Mazars,XX,large
        Grant Thornton,XX,large
        BDO,XX,large
        RSM,XX,large
        Roland Berger,XX,large
        Oliver Wyman,US,large
        Kearney,US,large
        Booz Allen Hamilton,US,large
        Slalom,US,large
        West Monroe,US,large
        Cognizant,US,large
        Infosys,XX,large
        Wipro,XX,large
        Tata Consultancy Services,XX,large
        TCS,XX,large
        HCLTech,XX,large
        CGI,XX,large
        DXC Technology,US,large
        EPAM,US,large
        Thoughtworks,US,large
        Gartner,US,large
        Randstad,XX,large
        Adecco,XX,large
        ManpowerGroup,US,large
        Manpower,US,large
        Robert Half,US,large
        Michael Page,XX,large
        Hays,XX,large
        Korn Ferry,US,large
        Creative Circle,US,large
        Aquent,US,large
        Heidrick & Struggles,US,large
        Spencer Stuart,US,large
        Insight Global,US,large
        TEKsystems,US,large
        Kforce,US,large
        Fed Finance,FR,mid
        Havas Media,FR,large
        Publicis Groupe,FR,large
        Publicis Media,FR,large
        Razorfish,US,large
        R/GA,US,mid
        AKQA,XX,large
        Media.Monks,XX,large
        Monks,XX,large
        We Are Social,XX,large
        Epsilon,US,large
        Horizon Media,US,large
        Wpromote,US,mid
        iCrossing,US,mid
        Crispin,US,mid
        Goodby Silverstein & Partners,US,mid
        Hill & Knowlton,US,large
        H+K,US,large
        BCW,US,large
        Porter Novelli,US,mid
        MSL,XX,large
        APCO,US,large
        FTI Consulting,US,large
        Brunswick,XX,large
        Ipsos,FR,large
        Kantar,XX,large
        JIN,FR,mid
        Hopscotch,FR,mid
        Elan Edelman,FR,mid
        Australie.GAD,FR,mid
        TBWA Paris,FR,mid
        Isobar,XX,large
        Labelium,FR,mid
        Converteo,FR,mid
        """;
}
