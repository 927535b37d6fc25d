namespace Windfall.Core.Tests.Headlines;

/// <summary>
/// Six more rounds of headlines, written and labelled before they were read: 186, then, each time what was general in the errors had been mended, 114, 60, 171, 123 and 96.
/// How they were read at first sight is in bench/results/headlines-accuracy.md. Rows as in <see cref="HandReadings"/>. Pure data.
/// </summary>
static class UnseenReadings
{
    public const string Rows = """
        digital_marketing manager in_house [Kohl's] Senior Manager, Paid Media @ Kohl's | ex-Macy's
        social_media ic/unknown in_house [Duolingo] Social + community at Duolingo 🦉
        marketing vp in_house [Whirlpool Corporation] VP of Brand, Whirlpool Corporation
        marketing/data/digital_marketing ic in_house [Salesforce] Marketing Operations Analyst, Salesforce
        operations/admin/executive/marketing ic/manager/director/c_level in_house [Procter & Gamble] Chief of Staff to the CMO at Procter & Gamble
        operations manager/ic in_house [General Mills] Procurement Category Manager - Marketing Services, General Mills
        ? social_media/content/marketing ic/unknown freelancer/unknown [] I turn boring B2B brands into LinkedIn magnets 🧲
        content/digital_marketing ic/unknown freelancer/unknown [] Recovering lawyer. Now writing emails that sell.
        digital_marketing director in_house [Lowe's Home Improvement] Dir. Digital Mktg, Lowe's Home Improvement
        marketing/sales/social_media/digital_marketing manager agency [Ogilvy] Account Supervisor at Ogilvy | Social & Influence
        hr ic recruiter [Robert Half] Talent Partner for Marketing & Creative roles at Robert Half
        digital_marketing/marketing director in_house [Chewy] Head of Growth - Chewy
        social_media director/unknown seeking [] Between roles. Previously Director of Social at Hulu.
        education ic/unknown in_house [UT Austin] Board member, American Marketing Association. Marketing professor at UT Austin
        ? sales/trades_services/executive/unknown founder owner [] Mom of 3 | Etsy shop owner | Candles & coffee
        digital_marketing/it/executive c_level/vp in_house [Regions Bank] SVP, Chief Digital Officer, Regions Bank
        social_media intern student/in_house [Boston Celtics] Social Media Intern, Boston Celtics (Summer '25)
        content ic agency [Wieden+Kennedy Portland] Junior Copywriter @ Wieden+Kennedy Portland
        marketing c_level/ic freelancer [] Freelance CMO for med-tech startups
        marketing c_level/ic freelancer [] Fractional CMO | 3x exits | helping founders find product-market fit
        marketing manager in_house [Chick-fil-A] Regional Marketing Manager, Southwest - Chick-fil-A
        trades_services/executive/operations founder owner [] Owner-operator, two Chick-fil-A restaurants
        digital_marketing manager in_house [Bath and Body Works] Digital Marketing Manger at Bath and Body Works
        social_media ic in_house [] Socail Media Coordinator
        education/research ic in_house [University of Georgia] Assistant Professor of Marketing, University of Georgia
        marketing manager in_house [Mondelēz International] Sr. Brand Mgr – Oreo @ Mondelēz International
        social_media director in_house [Heineken] Global Head of Social, Heineken
        operations/social_media/customer_success/sales ic/manager in_house [WeWork] Community Manager at WeWork
        operations/sales/trades_services manager/ic in_house [] Property manager, marketing-minded, Tulsa OK
        digital_marketing ic in_house/unknown/freelancer [] Digital Marketing Specialist | Google Ads Certified | HubSpot Certified
        consulting/marketing/content vp agency [Prophet] Helping Fortune 500 CMOs tell better stories | Partner @ Prophet
        sales ic in_house [Sprinklr] Enterprise AE @ Sprinklr – I sell social media software
        marketing manager in_house [Gong] Customer Marketing Lead / Gong
        student/communications/research student student [] Ph.D. candidate in Communication, Northwestern
        marketing/digital_marketing director in_house [Nike] Nike | Director, Member Marketing NA
        digital_marketing manager in_house [USAA] USAA - Paid Search Manager
        social_media manager in_house [Ford Motor Company] Ford Motor Company · Social Media Strategy Manager · Detroit
        marketing/communications director in_house [First Baptist Church of Waco] Marketing Director at First Baptist Church of Waco
        marketing director in_house [Sunny Smiles Family Dentistry] Marketing Director @ Sunny Smiles Family Dentistry
        design/marketing/media_arts/content director agency [McCann New York] Executive Creative Director, McCann New York
        legal ic in_house [Snap] Legal Counsel, Advertising & Privacy at Snap
        engineering ic in_house [Pinterest] Software Engineer, Ads @ Pinterest
        data ic in_house [Kraft Heinz] Data Scientist - Marketing Mix Modeling | Kraft Heinz
        social_media/student unknown/student/ic seeking/student/unknown [] Aspiring social media manager | Recent grad, Mizzou '25
        digital_marketing ic seeking [] Open to work | Email marketer | Klaviyo, Braze
        hr ic in_house [Lockheed Martin] Retired Navy | Now HR Generalist at Lockheed Martin
        ? unknown/marketing/trades_services unknown/vp unknown/retired/seeking [] Former VP Marketing, now full-time dad and part-time woodworker
        admin/customer_success ic/director in_house [Lakeside Dental] Director of First Impressions at Lakeside Dental
        marketing ic/unknown in_house [Hershey] Marketing at Hershey
        content/communications/marketing director/c_level in_house [Nasdaq] Chief Storyteller @ Nasdaq
        communications/public_sector ic in_house [City of Fort Worth] Public Information Officer, City of Fort Worth
        marketing c_level/founder agency [Blue Ridge Advertising] President, Blue Ridge Advertising
        sales ic freelancer [Keller Williams] Real estate agent with Keller Williams | Helping families find home in Boise
        sales ic freelancer [eXp Realty] Realtor® | eXp Realty
        trades_services/sales/operations manager in_house [Trader Joe's] Store Manager - Trader Joe's
        marketing/product manager/ic in_house [Microsoft] Senior Product Marketing Manager, Azure AI at Microsoft
        marketing/product ic/manager in_house [Figma] PMM @ Figma
        digital_marketing ic/unknown unknown/freelancer/in_house [] SEO guy
        media_arts ic in_house [WSJ] I write about money and the people who chase it. Reporter, WSJ
        ? media_arts ic in_house [NPR] Producer at NPR's Morning Edition
        operations/hr/public_sector/communications ic in_house [Habitat for Humanity of Greater Memphis] Volunteer coordinator at Habitat for Humanity of Greater Memphis
        social_media director agency [VML] Associate Director, Social Strategy, VML
        customer_success/operations manager/director/unknown in_house [Delta Air Lines] CX leader | Delta Air Lines
        digital_marketing/marketing ic in_house [Andreessen Horowitz] Growth marketer in residence @ Andreessen Horowitz
        digital_marketing director in_house [Tractor Supply Co] e-Commerce Director, Tractor Supply Co.
        hr ic in_house [Target] HRBP supporting Marketing + Digital at Target
        digital_marketing vp in_house [JPMorgan Chase & Co] Vice President | JPMorgan Chase & Co. | Digital Acquisition Marketing
        marketing/consulting ic seeking [] #OpenToWork Brand strategist formerly of Chobani
        coaching/social_media ic freelancer [] Keynote speaker ★ Author of "Scroll Stoppers" ★ Social media expert
        ? social_media c_level/founder agency [SocialBloom Agency] CEO at SocialBloom Agency – we run TikTok for restaurants
        ? content/executive/unknown founder agency/owner [The Copy Kitchen] Founder, The Copy Kitchen
        content/digital_marketing manager in_house [Mayo Clinic] Web Content Manager, Mayo Clinic
        communications/digital_marketing manager in_house [AARP] Digital Communications Manager at AARP
        consulting/digital_marketing ic agency [Deloitte Digital] Senior Associate at Deloitte Digital
        operations/consulting ic/unknown in_house [Uber Eats] Strategy & Ops, Uber Eats
        marketing manager in_house [Coca-Cola] Shopper Marketing Manager, Walmart Team @ Coca-Cola
        social_media/digital_marketing manager in_house [Revolve] Influencer Marketing Mgr., Revolve
        it/project/operations/consulting manager/ic in_house [Caterpillar] Digital Transformation Manager at Caterpillar
        healthcare ic in_house [Kaiser Permanente] Social Worker, LCSW, Kaiser Permanente
        operations/communications/public_sector/executive director in_house [Patagonia] Head of Social Impact at Patagonia
        content/media_arts/social_media ic freelancer [] Content creator & podcaster 🎙️ 450k on TikTok
        unknown/data/finance unknown unknown [] Just a guy who likes spreadsheets
        unknown unknown unknown [] Dream big. Work hard. Stay humble.
        marketing ic freelancer [] Marketing consultant (independent) to wineries in Napa and Sonoma
        marketing c_level in_house/freelancer [Peloton] Interim CMO @ Peloton
        digital_marketing/marketing ic/unknown in_house [Rippling] B2B SaaS demand gen | Zendesk → Okta → Rippling
        student/marketing student/intern student [] MBA Candidate at Kellogg | Incoming Brand Manager Intern, PepsiCo
        admin ic in_house [Hilton] Executive Assistant supporting the VP of Digital at Hilton
        sales director in_house [LinkedIn Marketing Solutions] Sales Director at LinkedIn Marketing Solutions
        design/research/product ic in_house [Instagram] UX Researcher, Instagram
        digital_marketing ic/unknown in_house/unknown [Braze] Marketing automation + lifecycle nerd | Braze | Brooklyn, NY
        marketing/communications c_level in_house [University of Pittsburgh Medical Center] Chief Marketing & Communications Officer, University of Pittsburgh Medical Center
        healthcare ic/founder freelancer/owner [] Registered dietitian | Instagram @eatwithjo | Private practice
        marketing ic/unknown in_house [Liquid Death] Brand Marketing, Liquid Death
        hr/finance ic in_house [ADP] Payroll Specialist – ADP – Alpharetta GA
        social_media/digital_marketing manager in_house [Warby Parker] Paralegal turned paid social manager at Warby Parker
        hr manager in_house [Starbucks] Learning & Development Manager, Starbucks
        consulting/marketing ic/unknown freelancer/unknown [] Advisor to CMOs | ex-CMO of Zappos
        marketing manager in_house [Unilever Deutschland] Marketing Manager, Unilever Deutschland
        marketing director in_house [Home Depot] Director, Marketing - Canada @ Home Depot
        digital_marketing/it/product manager in_house [Tesco] Digital Lead, Tesco
        social_media manager in_house [Netflix] UK Social Media Manager for Netflix
        media_arts ic freelancer/in_house/unknown [] Photographer by day, bartender by night
        marketing ic in_house [boys & girls club] mktg coord @ boys & girls club
        marketing director in_house [UNITED RENTALS] MARKETING DIRECTOR - MIDWEST REGION - UNITED RENTALS
        communications ic agency [Weber Shandwick] Account Executive (PR) at Weber Shandwick
        communications/public_sector ic in_house [] Press Secretary for Senator Jane Doe
        customer_success manager in_house [Shopify] Customer Support Team Lead, Shopify
        hr c_level in_house [Allbirds] Chief People Officer at Allbirds
        marketing ic in_house [Toast] CMO-in-training 😅 (Marketing Associate @ Toast)
        digital_marketing/it director in_house [] Director of Digital at a Fortune 100 insurer
        marketing/digital_marketing ic agency [Horizon Media] Media Planner, Horizon Media
        trades_services ic owner/freelancer/in_house [] Plumber. 22 years. No call too small.
        marketing manager in_house [adidas North America] Sports marketing lead, adidas North America
        sales/social_media/marketing ic/unknown in_house [YouTube] Strategic Partnerships, Creators @ YouTube
        sales/customer_success/marketing vp agency [Razorfish] VP Client Services - Razorfish
        digital_marketing manager in_house [ULTA Beauty] Mgr, Email & SMS @ ULTA Beauty
        education ic in_house [] Museum educator & social media volunteer
        digital_marketing intern/student student [Raytheon] Co-op student, digital marketing, Raytheon
        sales manager in_house [Frito-Lay] Area Sales Manager, Frito-Lay
        marketing/communications director in_house [] Head of Marketing & Comms
        marketing manager in_house [Plinth] Marketing Lead (employee #4) at Plinth
        consulting ic agency [Bain & Company] Consultant, Bain & Company
        social_media manager in_house [Etam] Responsable Social Media & Influence chez Etam
        digital_marketing/project/it ic in_house [Decathlon] Cheffe de projet digital – Decathlon
        marketing/digital_marketing director in_house [Groupe Rocher] Directrice Marketing & Digital | Groupe Rocher
        admin/communications ic in_house [Enedis] Assistante de la directrice communication, Enedis
        communications intern student [SNCF] Alternante chargée de communication à la SNCF
        media_arts/trades_services ic freelancer/owner/unknown [] Ancienne directrice marketing, aujourd'hui céramiste
        social_media ic freelancer [] Community manager freelance pour restaurants et hôtels
        communications/student student/intern/unknown seeking/student [] En recherche d'une alternance en communication – rentrée 2025
        trades_services/sales/executive founder owner [] Gérante d'une boutique de fleurs à Angers
        hr director in_house [Bouygues Construction] DRH adjointe, Bouygues Construction
        digital_marketing ic freelancer [] Consultant SEO indépendant ex-Fnac Darty
        digital_marketing ic in_house [Cdiscount] Trafic manager @ Cdiscount
        digital_marketing manager in_house [Back Market] Responsable acquisition (SEA, Social Ads) – Back Market
        social_media/coaching/marketing ic/unknown freelancer/unknown [] J'aide les coachs à vivre d'Instagram sans y passer leurs soirées
        marketing/consulting/communications/executive director in_house [MAIF] Directeur de la stratégie et de la marque, MAIF
        communications ic in_house [Grasset] Attachée de presse chez Grasset
        marketing/product ic in_house [L'Occitane en Provence] Chef de produit senior | L'Occitane en Provence
        education/research ic in_house [IAE de Grenoble] Enseignante-chercheuse en marketing à l'IAE de Grenoble
        executive c_level in_house/owner [maison Gaspard Textile] PDG de la maison Gaspard Textile
        executive/sales/unknown/trades_services/product founder owner [Lune & Lin] Cofondatrice de Lune & Lin, linge de maison éco-responsable
        operations/communications/public_sector ic in_house [La Poste] Chargée de mission RSE @ La Poste
        media_arts ic in_house [Ouest-France] Journaliste chez Ouest-France, ancienne community manager
        ? student/sales student student [Darty] Étudiant en BTS NDRC, vendeur le week-end chez Darty
        design/marketing director/ic agency [agence BETC] Directrice artistique, agence BETC
        marketing/consulting ic agency [agence Marcel] Planneur stratégique à l'agence Marcel
        marketing manager in_house [Leroy Merlin] Resp. marketing opérationnel Leroy Merlin
        healthcare ic freelancer [] Infirmière libérale
        education retired retired [] Retraitée de l'Éducation nationale, bénévole aux Restos du cœur
        admin ic in_house [Crédit Mutuel Arkéa] Secrétaire de direction auprès du DG, Crédit Mutuel Arkéa
        hr manager/ic recruiter [Sephora France] Talent Acquisition Manager – profils marketing/digital – Sephora France
        marketing/social_media/executive/communications c_level agency [Agence Koala] Directrice générale d'Agence Koala, agence d'influence
        content/marketing manager/ic in_house [Yves Rocher] Brand content manager @ Yves Rocher
        content/design ic freelancer/seeking [] Rédactrice web & UX writer | Dispo en septembre
        sales ic in_house [Thales] Ingénieure d'affaires chez Thales
        education ic in_house [] Professeur des écoles. Passionné de réseaux sociaux
        ? sales/finance/customer_success ic in_house [Banque Populaire Grand Ouest] Chargé de clientèle, Banque Populaire Grand Ouest
        engineering ic freelancer/in_house [Malt] Développeur web full-stack | Malt | React, Node
        ? content/social_media manager in_house [musée du Louvre] Responsable éditoriale et réseaux sociaux au musée du Louvre
        public_sector unknown/c_level/ic/director in_house/unknown [] Maire de Saint-Brévin
        social_media manager/ic in_house [Winamax] Social media manager en poste chez Winamax
        marketing c_level in_house [Qonto] Chief Marketing Officer, Qonto
        digital_marketing/marketing/it director in_house [Galeries Lafayette] Head of CRM at Galeries Lafayette
        ? student/sales/communications student student [] Vendeuse conseil / étudiante en communication
        trades_services ic freelancer/in_house [] Chauffeur VTC
        public_sector/communications ic/unknown in_house/unknown [ville de Pantin] Conseillère municipale déléguée à la communication, ville de Pantin
        legal vp/ic/founder agency/in_house/owner/freelancer [] Avocate associée, droit de la publicité
        sales ic in_house [Saint-Gobain Distribution] Commerciale terrain - Saint-Gobain Distribution
        unknown unknown unknown [] « Faire simple, c'est compliqué »
        communications/digital_marketing director in_house [Groupama Assurances Mutuelles] Directeur communication digitale, Groupama Assurances Mutuelles
        digital_marketing/marketing ic agency [GroupM] Media trader chez GroupM
        marketing/admin ic/unknown/intern seeking/in_house [] Assitante marketing en reconversion, ex infirmière
        digital_marketing/it/communications manager in_house [Ville de Bordeaux] Responsable du pôle digital, Ville de Bordeaux
        data ic in_house [Carrefour] Data analyst marketing – Carrefour
        social_media/design ic freelancer [] CM & graphiste à mon compte
        marketing/consulting ic freelancer [] Freelance — stratégie de marque — Nantes
        hr founder recruiter/agency/owner [cabinet RH Horizons] Associée fondatrice, cabinet RH Horizons
        trades_services/sales/operations director/manager in_house [Kiabi] Directrice de magasin Kiabi (Lille)
        communications ic in_house [EDF] Chargée de com' interne | EDF
        product ic in_house [Doctolib] Product owner @ Doctolib
        social_media/communications manager in_house [] Responsable relations influenceurs pour une marque de cosmétiques
        trades_services/executive founder/c_level owner [] Chef d'entreprise | BTP | Isère
        marketing c_level/unknown seeking [] Ex-CMO Meetic – je cherche mon prochain défi
        public_sector/hr/executive/operations director in_house [Pôle emploi] Directeur régional adjoint Pôle emploi
        social_media director in_house [Taco Bell] Senior Director of Brand Social, Taco Bell
        digital_marketing manager in_house [DoorDash] Performance Marketing Lead, DoorDash 🚗
        digital_marketing/marketing ic/unknown in_house [Peloton] Lifecycle + CRM @ Peloton
        legal ic in_house [Hallmark Cards] Marketing's favorite paralegal | Hallmark Cards
        content/design ic in_house [Intuit] Once a chef, now a UX writer at Intuit
        content/social_media ic/unknown freelancer [] I ghostwrite LinkedIn posts for fintech CEOs
        marketing/executive/communications/coaching ic/c_level/director in_house [HubSpot] Chief Evangelist, HubSpot
        social_media ic/manager freelancer/in_house [] SMM for dental practices
        marketing vp in_house [Bobo's] CPG brand builder. P&G alum. Now VP Marketing at Bobo's
        communications manager in_house [American Red Cross] Regional Communications Manager, American Red Cross
        ? student/trades_services student student [] Nursing student @ Drexel | Barista
        legal ic in_house [Kellogg's] Senior Counsel, Marketing & Promotions, Kellogg's
        operations/sales/trades_services ic in_house [Burlington Stores] Assistant Buyer at Burlington Stores
        digital_marketing/social_media director in_house [Dick's Sporting Goods] Director, Paid Social | Performance Media | Dick's Sporting Goods
        digital_marketing/marketing manager/unknown/director in_house/unknown/freelancer [] DTC growth leader (ex-Casper, ex-Away)
        customer_success/social_media/healthcare manager in_house [JetBlue] Social Care Team Lead at JetBlue (Twitter/X, FB, IG)
        digital_marketing/it director in_house [Arsenal Football Club] Head of Digital, Arsenal Football Club
        executive/communications director/c_level agency [Golin Chicago] Managing Director at Golin Chicago
        digital_marketing ic in_house [Ace Hardware] Retail Store Manager turned Digital Marketing Coordinator @ Ace Hardware
        education ic in_house [University of Leeds] Lecturer | Ex-agency planner | Digital & social media marketing | University of Leeds
        hr/marketing manager in_house/recruiter [Amazon] Recruitment Marketing Manager, Amazon
        design ic in_house [Robinhood] Product Designer, Growth @ Robinhood
        content/sales/marketing manager in_house [Datadog] Sales enablement content lead at Datadog
        marketing director freelancer/seeking [] Interim Head of Marketing | available from May
        marketing vp in_house [Raymond James] Board Chair, Boys & Girls Clubs of Tampa Bay | SVP Marketing, Raymond James
        marketing manager/ic in_house [AWS] Partner Marketing Manager – AWS – Seattle
        social_media ic in_house [Univision] Bilingual Social Media Strategist | Univision
        digital_marketing director in_house [Carhartt] Sr Dir, Ecomm & Digital Mktg // Carhartt
        marketing vp in_house [Cedar Ridge Senior Living] Vice President of Marketing at Cedar Ridge Senior Living (14 communities)
        digital_marketing/communications/consulting/executive founder/director/vp/ic/c_level agency/owner [Brightwater Digital] Helping nonprofits raise more online | Principal, Brightwater Digital
        ? social_media/digital_marketing/content ic freelancer [] YouTube strategist to 7-figure creators
        digital_marketing manager in_house [] SEO Manager | Remote | Ex-Wayfair
        marketing ic/unknown in_house [Notion] Currently: Brand @ Notion. Previously: Brand @ Dropbox
        digital_marketing/sales/marketing ic freelancer/in_house [] Lead Generation Specialist for roofing companies
        social_media manager/ic freelancer [] Freelance social media manager & VA
        communications/marketing manager in_house [Splunk] Analyst Relations Manager at Splunk
        marketing manager/ic in_house [Clorox] Dog mom, marathoner, and Associate Brand Manager @ Clorox
        communications/public_sector/social_media/operations manager in_house [Denver Public Library] Community Engagement Manager, Denver Public Library
        ? communications ic/unknown in_house [Virginia Tech Athletics] Media Relations | Virginia Tech Athletics
        digital_marketing ic/unknown in_house [GEICO] Paid Search @ GEICO
        ? digital_marketing/data ic/unknown in_house [Chewy] Web analytics & CRO, Chewy
        digital_marketing director in_house [Sleep Number] Digtal Marketing Director at Sleep Number
        marketing ic in_house [Ace Hotel] Marketting Coordinator, Ace Hotel
        social_media founder agency/owner [Little Fern Studio] Owner @ Little Fern Studio - social media for florists
        hr ic recruiter [Snowflake] Talent Acquisition Partner, GTM & Marketing @ Snowflake
        public_sector/healthcare ic in_house [City of Dayton] Firefighter/EMT, City of Dayton
        trades_services ic in_house [IBEW Local 26] Electrician (journeyman), IBEW Local 26
        unknown retired retired [] Just retired after 31 years at Xerox!
        ? education ic in_house [] Hoping to become a content strategist. Currently teaching 5th grade.
        marketing c_level in_house [] Global CMO | Board Director | Angel Investor
        product ic in_house [Canva] Growth PM at Canva
        marketing/digital_marketing director agency [Starcom] Associate Media Director, Starcom
        marketing ic/unknown in_house [T-Mobile] Integrated marketing, T-Mobile for Business
        communications/public_sector ic in_house [101st Airborne Division] Public Affairs Officer, 101st Airborne Division
        marketing/data/research/consulting ic/unknown in_house [The J.M. Smucker Co] Consumer insights & strategy | The J.M. Smucker Co.
        unknown/content/data/marketing unknown unknown [] Data-driven storyteller / Coffee snob / Dad
        unknown unknown unknown [] Ask me about my spreadsheet
        marketing ic in_house [Yeti] Marketing Intern turned full-time Marketing Associate at Yeti
        marketing/content/design/digital_marketing ic in_house [TikTok Shop US] Creative Strategist, TikTok Shop US
        ? sales ic freelancer/in_house [State Farm] Insurance broker helping truckers save | State Farm agent
        executive/operations/trades_services director in_house [Marriott Courtyard Omaha] General Manager at Marriott Courtyard Omaha
        marketing/communications manager in_house [Phoenix Convention Center] Marketing & Events Manager @ Phoenix Convention Center
        communications/operations vp in_house [Levi Strauss & Co] VP, Social Impact & Comms, Levi Strauss & Co.
        trades_services founder owner [Rise & Rye] Co-owner/baker: Rise & Rye
        data/engineering ic in_house [Walmart Connect] Data Engineer - Marketing Platforms - Walmart Connect
        marketing/product c_level in_house [Frontdoor] Chief Product & Marketing Officer, Frontdoor
        education director/c_level/manager in_house [Elm Street Elementary] Principal at Elm Street Elementary
        marketing manager in_house [TRANE] MARKETING MANAGER, HVAC DIVISION, TRANE
        sales ic/unknown freelancer [] I sell houses in Sarasota
        social_media ic agency [Edelman NYC] Sr. Associate, Influencer - Edelman NYC
        content/marketing/digital_marketing ic seeking [] laid off (again). senior content marketer. remote pls
        marketing director in_house [ramp] head of marketing at ramp for accountants
        digital_marketing/communications/public_sector ic in_house/unknown/freelancer [U.S. Senate] Digital Strategist, U.S. Senate campaign
        social_media/content/digital_marketing director in_house [Warner Bros. Discovery] Executive Director, Social & Digital Content, Warner Bros. Discovery
        digital_marketing director in_house [Nocibé] Directrice du marketing digital et de l'e-commerce, Nocibé
        social_media manager/ic in_house [Deezer] Social media manager junior @ Deezer
        digital_marketing ic in_house [groupe Pierre & Vacances] Chargée de marketing digital au sein du groupe Pierre & Vacances
        communications manager in_house [Olympique Lyonnais] Ex-journaliste, responsable de la communication de l'Olympique Lyonnais
        social_media intern student [Butagaz] Apprentie community manager chez Butagaz
        marketing/product intern student [Laboratoires Pierre Fabre] Stagiaire assistante chef de produit – Laboratoires Pierre Fabre
        communications ic freelancer [] Consultante en communication responsable (freelance)
        sales director in_house [Lactalis] Directeur commercial France chez Lactalis
        student/design student student [] Future directrice artistique, étudiante à Penninghen
        executive/trades_services/unknown/product/sales founder owner [Maison Sauge] Fondatrice @ Maison Sauge (tisanes bio)
        ? hr/finance ic in_house/agency [Fiducial] Gestionnaire de paie, cabinet comptable Fiducial
        communications manager in_house [Théâtre national de Strasbourg] Responsable du service presse, Théâtre national de Strasbourg
        marketing/research/data ic agency/in_house [Harris Interactive] Chargée d'études marketing | Harris Interactive
        digital_marketing director in_house [ManoMano] Head of Acquisition & CRM – ManoMano
        design ic agency [agence Kiwi] Graphiste / webdesigner, agence Kiwi (Rennes)
        communications director in_house [Métropole de Lyon] Dircom adjointe, Métropole de Lyon
        marketing/communications ic in_house [Biocoop] Assistant marketing et communication en CDD chez Biocoop
        education/coaching/communications/hr ic/unknown freelancer/unknown [] Je forme les équipes com à l'IA générative
        ? sales ic freelancer [réseau Capifrance] Agent immobilier indépendant, réseau Capifrance
        education/research/communications ic in_house [] Maître de conférences en sciences de l'information et de la communication
        sales/marketing director agency/in_house [Rosapark] Directeur de clientèle chez Rosapark
        social_media/media_arts manager/ic in_house [Le Parisien] Cheffe de rubrique réseaux sociaux, Le Parisien
        hr manager recruiter/in_house [Leroy Merlin France] Responsable recrutement et marque employeur – Leroy Merlin France
        admin/healthcare ic in_house [] Secrétaire médicale
        marketing director seeking [] Directrice marketing en recherche active (ex Sodexo, ex Elior)
        coaching/communications/marketing ic freelancer [] Auteure, conférencière, experte en personal branding
        sales ic in_house [Adobe] Ingénieur commercial grands comptes chez Adobe
        sales/customer_success/finance ic in_house [Crédit Agricole Normandie] Conseillère clientèle | Crédit Agricole Normandie
        finance ic in_house [] Président de l'association des parents d'élèves – comptable
        media_arts/social_media ic in_house [Office de tourisme de Biarritz] Vidéaste & community manager à l'Office de tourisme de Biarritz
        marketing/digital_marketing manager/ic in_house [Clarins] Digital brand manager – Clarins
        trades_services ic freelancer/in_house/owner [] Élagueur grimpeur
        it director in_house [CHU de Nantes] DSI, CHU de Nantes
        marketing manager in_house [Macif] Responsable marketing de l'offre, Macif
        ? public_sector ic/unknown in_house/unknown [] Adjointe au maire, chargée de la culture
        unknown unknown unknown [] Curieux de tout, expert de rien
        operations/marketing/digital_marketing ic in_house [Renault] Acheteuse espace média @ Renault
        digital_marketing manager in_house [Veepee] Lead Paid Media chez Veepee
        media_arts ic freelancer [] Comédienne voix off 🎙️
        communications/executive founder/c_level/vp agency [agence de com' Tandem] Dirigeante associée, agence de com' Tandem
        social_media director in_house [Dollar General] Social Media Director, Dollar General
        ? digital_marketing/marketing manager/unknown/director in_house [Humana] Leading brand & digital for Humana's Medicare business
        digital_marketing/marketing ic/unknown in_house [Instacart] Growth marketing @ Instacart (ex-Groupon)
        communications/sales ic/manager agency [Ketchum] Senior PR Account Manager — Ketchum
        finance c_level agency/in_house [Omnicom] Chief Financial Officer, Marketing Division, Omnicom
        content ic freelancer [] Writer, editor, recovering marketer
        sales/social_media/marketing director in_house [Patreon] Head of Partnerships, Creator Economy @ Patreon
        healthcare/education ic in_house [Cleveland Metropolitan School District] School social worker, Cleveland Metropolitan School District
        marketing c_level in_house [Lumen Learning] Marketing professor turned CMO, Lumen Learning
        hr ic/unknown recruiter [] Recruiting marketers for Fortune 500 brands since 2009
        marketing/it/digital_marketing director in_house [Marriott International] Director of Marketing Technology at Marriott International
        marketing manager in_house [Oatly] Customer marketing manager; Oatly
        content unknown/director/ic seeking [] Unemployed but caffeinated | former copy chief
        digital_marketing/operations vp in_house [Academy Sports + Outdoors] VP Ecommerce & Digital, Academy Sports + Outdoors
        social_media manager in_house [Panera Bread] Sr. Social Media Manger | Panera Bread | St. Louis
        trades_services founder owner [Fade Factory] Barber & owner, Fade Factory
        project ic in_house [Meta] Technical Program Manager, Ads Integrity, Meta
        admin ic in_house [] Assistant to the Regional Manager
        marketing/consulting ic freelancer [] Independent brand consultant for hotels
        public_sector/communications/operations manager/ic in_house [Sierra Club] Lead Organizer, Sierra Club
        content/media_arts/digital_marketing ic in_house [WGN-TV] Digital Content Producer, WGN-TV
        communications/public_sector ic/unknown/director in_house [Grace Fellowship] Pastor of Communications, Grace Fellowship
        hr/executive c_level recruiter/agency [Hartley & Stone Executive Search] Managing Partner, Hartley & Stone Executive Search
        data/finance/coaching/consulting/unknown ic/unknown freelancer/unknown [] I make spreadsheets less scary for small nonprofits
        digital_marketing/content ic/unknown in_house [Zapier] SEO & content at Zapier
        marketing manager in_house [Church & Dwight] Marketing Mgr (Brand) – Church & Dwight
        executive/unknown/social_media founder owner [] Founder @ stealth | ex-Head of Social, Spotify
        marketing/product director in_house [Autodesk] Product Marketing Director, Autodesk
        data/media_arts/marketing/communications ic in_house [University of Oregon Athletics] Media analyst • University of Oregon Athletics • Go Ducks
        product ic in_house [Teladoc] Registered Nurse → Digital Health Product Manager @ Teladoc
        executive/unknown founder owner/freelancer [] Business Owner at Self-Employed
        student/marketing student student [] Student Ambassador, Adobe | Sophomore at Purdue
        content/social_media ic freelancer [] UGC creator 🤳 skincare & wellness brands
        digital_marketing/marketing vp in_house [Synchrony] AVP, Digital Acquisition @ Synchrony
        social_media manager in_house [crocs] global social media lead, crocs
        communications/public_sector manager in_house [Meta] Policy Communications Manager, Meta (DC)
        sales ic in_house/unknown [] Father first. Salesman second.
        unknown unknown unknown [] Web3 | NFT | Alpha caller
        customer_success director in_house [Movable Ink] Client Success Director at Movable Ink
        hr/marketing/communications manager in_house [Chewy] HR turned marketing. Now Employer Brand Lead @ Chewy
        digital_marketing/customer_success manager in_house [Nicolas] Responsable digital et relation client, Nicolas
        communications director in_house [CHU de Lille] Directrice de la communication du CHU de Lille
        marketing/project ic in_house [Bonduelle] Chargée de projets marketing chez Bonduelle, ex-Danone
        ? social_media ic agency [BETC Fullsix] Consultant social media @ BETC Fullsix
        ? communications/student intern/student student [Orange] Étudiante en M2 communication | alternante chez Orange
        engineering ic agency [Sopra Steria] Infirmier devenu développeur web | en poste chez Sopra Steria
        social_media founder agency [Agence Bulle] Agence Bulle – community management pour hôtels – fondatrice
        communications/hr manager in_house [Keolis] Responsable communication interne et marque employeur, Keolis
        media_arts ic in_house/freelancer [Europe 1] Chroniqueuse radio, Europe 1
        marketing/sales ic agency [Havas] Chef de pub chez Havas
        media_arts/content/communications director in_house [] Directeur de publication et maire honoraire
        education/healthcare/trades_services ic freelancer/in_house [] Assistante maternelle agréée
        sales/marketing manager in_house [Intersport] Responsable de l'animation commerciale – Intersport
        design ic/unknown freelancer [] Je crée des identités visuelles pour les vignerons
        trades_services/education/coaching/healthcare ic freelancer/in_house [] Ex-directeur de création, désormais prof de yoga
        digital_marketing/marketing vp in_house [Alan] VP Growth @ Alan
        sales ic freelancer/in_house/unknown [] Apporteur d'affaires
        public_sector/executive/admin ic/manager/director in_house [Région Bretagne] Cheffe de cabinet de la présidente, Région Bretagne
        media_arts director/manager in_house [Elle] Rédactrice en cheffe adjointe @ Elle
        unknown unknown unknown [] Toujours en mouvement 🚴
        digital_marketing manager in_house [Petco] Paid Social Manager @ Petco 🐾 | Pet mom x2
        digital_marketing director in_house [Ulta Beauty] Sr. Director, Ecommerce & Digital Merchandising | Ulta Beauty
        social_media manager in_house [chipotle] managing social @ chipotle (yes i run the tiktok)
        social_media ic/manager in_house [Delta] Social at Delta ✈️ Opinions are mine, typos too
        marketing director in_house [Rockline Industries] Director of Marketing, Rockline Industries
        marketing vp in_house [Zebra Technologies] VP, Global Demand & Brand Marketing at Zebra Technologies
        executive/marketing/operations ic/director/manager in_house [Target] Chief of Staff, Office of the CMO | Target
        marketing c_level freelancer/agency [] Fractional CMO helping Series A fintechs build pipeline
        hr ic recruiter [Creative Circle] Placing great marketers, designers + copywriters | Creative Circle
        marketing/communications/unknown unknown unknown/seeking [] Former VP of Brand @ Peloton → figuring out what's next
        sales ic in_house [Gong] Account Exec - Mid Market @ Gong | 3x President's Club
        sales ic/manager in_house [Cintas] Outside sales rep, Cintas. Ask me about uniforms.
        ? sales director in_house [Okta] RVP Sales, Central | Okta
        sales ic freelancer [eXp Realty] Helping families find home in the Triangle 🏡 REALTOR® | eXp Realty
        sales ic freelancer/in_house [Farmers Insurance] Insurance agent - Farmers Insurance - auto, home, life
        ? sales ic freelancer [] Boss babe 💅 Independent consultant w/ Rodan + Fields | work from ur phone
        customer_success ic in_house [HubSpot] CSM II @ HubSpot
        customer_success manager in_house [Zappos] Contact Center Supervisor at Zappos
        customer_success ic/manager in_house [Rippling] Implementation + onboarding specialist, Rippling
        hr vp/c_level in_house [Toast] SVP People & Culture, Toast
        hr ic in_house [Kroger] HRBP @ Kroger | SHRM-CP
        hr manager in_house [Sentara Health] Payroll & benefits manager — Sentara Health
        ? hr ic recruiter [Stripe] Sourcing engineers for Stripe | she/her
        hr ic recruiter/freelancer [] Exec search for CMOs and CDOs. 25 yrs. DMs open
        engineering ic in_house [Datadog] SWE II @ Datadog | prev. Twitch
        engineering manager in_house [Lucid Motors] Eng Manager, Battery Systems - Lucid Motors
        engineering ic in_house [Kimley-Horn] Civil EIT at Kimley-Horn | Go Hokies
        engineering ic in_house/unknown/freelancer [] full stack dev (react/node/postgres), coffee addict
        engineering director in_house [Vercel] Head of Developer Experience at Vercel
        engineering ic in_house [The Trade Desk] Staff Software Engineer, Ad Bidding at The Trade Desk
        it ic in_house [Cook County] Helpdesk Tier 2 for Cook County
        ? it director in_house [Mercy Health] CISO | Mercy Health
        it ic in_house/freelancer [] Sys admin. Linux, VMware, AWS. RHCE
        it manager in_house [Purdue University] Network Operations Lead, Purdue University
        ? it ic in_house/agency [] SAP S/4HANA consultant (SD/MM)
        data ic in_house [DoorDash] Analytics @ DoorDash
        data ic in_house [Liberty Mutual] Sr. Actuarial Data Scientist, Liberty Mutual
        data manager in_house [Hilton] Manager, Marketing Science & Attribution | Hilton
        data ic in_house/unknown [] BI dev | Power BI | SQL | DAX nerd
        ? product director in_house [Chime] Group PM, Payments at Chime
        product ic in_house [Canva] PM @ Canva
        product ic/director in_house [Best Buy] Product Owner, Loyalty & Personalization, Best Buy
        project ic in_house [Turner Construction Company] Asst. Project Manager - Turner Construction Company
        project ic in_house/freelancer [] PMP-certified project manager | healthcare IT rollouts
        project director/manager in_house [USAA] PMO Director | USAA
        ? finance ic in_house [KPMG] Audit senior associate @ KPMG
        finance director in_house [Wayfair] Head of FP&A, Wayfair
        finance ic in_house [Fifth Third Bank] Teller -> Personal Banker at Fifth Third Bank
        finance c_level in_house [Brightspire Dental Partners] Chief Financial Officer - Brightspire Dental Partners
        finance founder owner [] Bookkeeper & owner of a small tax practice in Boise
        finance ic in_house [Nike] Finance Business Partner to Global Brand Marketing, Nike
        legal ic in_house [] Public defender, Bronx
        legal ic in_house [Duane Morris LLP] Litigation paralegal at Duane Morris LLP
        legal c_level/director in_house [Etsy] General Counsel & Corp Secretary, Etsy
        legal ic in_house [Kraft Heinz] Trademark & Advertising Counsel, Kraft Heinz
        ? operations manager in_house [Amazon] Area Manager @ Amazon (BNA3)
        operations ic in_house [C.H. Robinson] Freight broker at C.H. Robinson
        operations director in_house [Tyson Foods] Plant Manager → Director of Ops, Tyson Foods
        operations ic in_house [Boeing] Buyer / Planner, Boeing
        operations ic in_house [Mars] Strategic Sourcing – Agency & Media Spend, Mars
        operations ic/manager in_house [patagonia] sustainability + responsible sourcing at patagonia
        ? admin ic in_house [Deloitte] Executive Assistant supporting 4 partners at Deloitte
        admin ic in_house [Warner Bros. Discovery] EA to the EVP of Marketing, Warner Bros. Discovery
        admin manager/ic in_house [Glossier] office manager @ Glossier — snacks, desks, vibes
        consulting ic/manager agency [Bain & Co] Consultant, Bain & Co. | ex Teach For America
        ? consulting vp/c_level agency [] Managing Director, strategy consulting
        education ic in_house [Cherry Creek School District] 4th grade teacher, Cherry Creek School District
        education director in_house [] Elementary principal. Proud bulldog 🐶
        education ic in_house [Penn State] Academic advisor at Penn State
        education ic in_house [DePaul University] Adjunct, Digital Marketing – DePaul University
        healthcare ic in_house [HCA Healthcare] L&D nurse | HCA Healthcare
        healthcare ic in_house [] LCSW | trauma, grief & anxiety
        healthcare ic in_house [CVS Health] PharmD, CVS Health
        healthcare ic in_house [NYU Langone] Peds Resident PGY-2 @ NYU Langone
        healthcare founder owner [Summit Spine & Joint] Chiropractor. Owner, Summit Spine & Joint
        research ic in_house [Genentech] Scientist II, Oncology Discovery – Genentech
        research ic in_house [MIT] Postdoc @ MIT | battery materials
        executive c_level in_house [] President & CEO
        executive director in_house [Courtyard Marriott Tampa] GM - Courtyard Marriott Tampa
        executive founder owner [] Serial entrepreneur. 2 exits. Angel.
        public_sector ic in_house [Phoenix Fire Department] Firefighter/EMT, Phoenix Fire Department
        public_sector ic in_house [U.S. Department of State] Foreign Service Officer, U.S. Department of State
        public_sector ic in_house [US Coast Guard] Petty officer 2nd class - US Coast Guard
        communications ic in_house [City of Mesa] PIO for the City of Mesa
        trades_services ic in_house/freelancer [] Licensed journeyman electrician ⚡ IBEW 134
        trades_services ic in_house [great clips] hairstylist at great clips
        trades_services manager in_house [lululemon] Assistant Store Manager | lululemon
        trades_services ic in_house/freelancer [] CDL A driver, OTR, 1M safe miles
        trades_services founder owner [Delgado Roofing] Delgado Roofing, owner. Free estimates!
        coaching ic freelancer [] Leadership coach for women in tech | ICF PCC
        coaching ic freelancer [] Keynote speaker | Best-selling author of "Unmuted"
        coaching ic freelancer/unknown [] I help introverts 10x their confidence 🔥
        student student student [] Junior @ Ohio State | Marketing + Spanish
        student student student/seeking [] Econ student seeking summer '26 internship
        marketing intern student [Hershey] Brand mgmt intern @ Hershey | Kelley MBA '26
        unknown unknown unknown [] Living my best life ✨ dream big
        unknown unknown unknown [] Husband, father, Cubs fan, follower of Christ
        unknown unknown unknown/seeking [] Laid off in the last round. Coffee?
        content ic freelancer [] Ghostwriter for B2B SaaS founders
        content manager/ic in_house [Shopify] Content lead at Shopify
        content ic in_house [NVIDIA] Sr Technical Writer (CUDA docs) - NVIDIA
        design ic in_house [airbnb] senior product designer · airbnb
        design director agency [Pentagram] Associate Creative Director @ Pentagram
        design ic freelancer [] I draw logos for breweries 🍺
        media_arts ic in_house [WGN] Morning anchor, WGN
        media_arts ic freelancer [] Freelance DP / camera op — Atlanta
        media_arts ic in_house [Washington Post] Reporter covering climate @ Washington Post
        communications director in_house [Mayo Clinic] Director, Internal Comms | Mayo Clinic
        communications ic agency [Edelman] SAE @ Edelman, tech practice
        communications manager in_house [Habitat for Humanity] Donor relations manager at Habitat for Humanity
        ? digital_marketing founder agency [Northpeak Media] We scale DTC brands w/ Meta ads | Founder @ Northpeak Media
        digital_marketing ic freelancer [] Klaviyo email nerd for Shopify stores | freelance
        marketing retired retired [] Retired after 34 yrs in marketing at P&G
        finance ic in_house [Ally] Ex-social media manager turned credit analyst at Ally
        ? social_media unknown/student unknown/student/seeking [] Future influencer marketing manager 💫 class of 2027
        trades_services ic in_house [Trader Joe's] Crew @ Trader Joe's by day, aspiring screenwriter by night
        social_media ic in_house [Sézane] Community manager chez Sézane
        digital_marketing manager in_house [Boulanger] Resp. acquisition & trafic – Boulanger
        digital_marketing ic in_house [Cdiscount] Traffic manager SEA/SEO @ Cdiscount
        marketing director in_house [Fleury Michon] Dir. marketing & innovation Fleury Michon
        marketing ic in_house [Danone] Chef de groupe marketing – Danone
        communications manager in_house [Ville de Rennes] Responsable du service communication à la Ville de Rennes
        communications intern student [Enedis] Alternante comm' interne chez Enedis (M2 CELSA)
        communications ic seeking [] Chargée de com' en recherche active (CDI, Nantes et alentours)
        communications founder agency [Studio Tramontane] Fondatrice Studio Tramontane, agence RP food & lifestyle
        hr ic recruiter [Hays] Je recrute des profils marketing & digital | Hays
        hr director in_house [Groupe SEB] DRH France, Groupe SEB
        hr ic in_house [] Gestionnaire paie et ADP
        hr manager in_house [CHU de Nantes] Responsable formation au CHU de Nantes
        sales ic in_house [Ricard] Chef de secteur CHR chez Ricard
        sales ic in_house [Doctolib] Business dev (SDR) @Doctolib
        sales ic freelancer [SAFTI] Conseillère immobilier SAFTI – secteur Vannes
        sales director in_house [Manitou] Directeur commercial export | Manitou
        engineering ic in_house [Thales] Ing. systèmes embarqués - Thales
        engineering ic freelancer [] Dév back Python/Django freelance
        engineering manager/director in_house [Eiffage] Resp. bureau d'études structure, Eiffage
        it ic in_house [CPAM] Technicien support N2, CPAM
        it director in_house [Région Occitanie] DSI adjoint, Région Occitanie
        data ic in_house [leboncoin] Data eng. @ leboncoin
        product ic in_house [BlaBlaCar] PO mobile chez BlaBlaCar
        project ic agency/in_house [Capgemini] CP MOA bancaire, Capgemini
        finance ic in_house [] Comptable unique en PME 🧮
        finance director in_house [Soitec] DAF – Soitec
        finance ic in_house [Crédit Mutuel] Chargé d'affaires pro, Crédit Mutuel
        legal ic in_house/freelancer [] Avocate au barreau de Lille – droit du travail
        legal ic in_house [L'Oréal] Juriste pub & conso, L'Oréal
        operations manager in_house [Lidl] Resp. entrepôt chez Lidl
        operations ic in_house [Safran] Acheteur indus. – Safran
        admin ic in_house [Veolia] Assistante de dir' chez Veolia
        admin ic in_house [Carrefour] Assistante du dir. marketing, Carrefour
        consulting ic agency [Wavestone] Consultant sénior transfo – Wavestone
        education ic in_house [] Prof des écoles (CM1-CM2) REP+
        education ic in_house [Université de Lille] MCF en info-com, Université de Lille
        healthcare ic in_house [AP-HP] IDE en réa @ AP-HP
        healthcare ic freelancer/in_house [] Kiné libéral
        research ic in_house [Inserm] Chargé de recherche, Inserm
        public_sector ic in_house [] Adjudante-cheffe, gendarmerie
        public_sector director in_house [] DGS d'une commune de 12 000 hab.
        trades_services ic owner/freelancer/in_house [] Artisan plombier chauffagiste, 49
        trades_services manager in_house [Decathlon] Resp. de rayon vélo chez Decathlon
        trades_services founder owner [Bon Levain] Boulanger, gérant Au Bon Levain
        media_arts ic freelancer [] Ex-DirCom, maintenant photographe de mariage
        content ic freelancer [] Rédactrice web SEO freelance ✍️
        design ic agency [] DA junior en agence
        coaching ic freelancer [] J'accompagne les managers épuisés • coach certifiée RNCP
        student student student/seeking [] M1 comm, cherche alternance dès septembre
        unknown unknown unknown [] Curieuse de tout, maman de jumeaux
        executive c_level in_house [] PDG d'une ETI familiale (850 pers.)
        marketing ic freelancer [] Ex Danone, consultante marketing indépendante
        marketing retired retired [] Directeur marketing retraité
        sales manager in_house [Meta France] Resp. grands comptes agences média, Meta France
        digital_marketing manager in_house [The Home Depot] Mgr, SEO & Site Search | The Home Depot
        ? digital_marketing vp in_house [Nordstrom] VP Digital Product Mktg & CRM, Nordstrom
        social_media ic in_house [Chewy] Social Media Specialist 🐶 Chewy
        social_media director in_house [Duolingo] Global Director, Social + Creator @ Duolingo
        marketing manager in_house [Cisco] Cisco | Senior Manager, Partner Marketing
        ? operations ic/manager in_house [Verizon] I buy media services for Verizon (procurement, not planning!)
        hr ic recruiter [] Recruiter - growth & performance marketers - remote US
        data ic in_house [Wayfair] Economist turned marketing data scientist @ Wayfair
        unknown/marketing unknown unknown/retired [] Used to run brand at Levi's. Now I garden.
        ? admin ic in_house [Hulu] Right hand to Hulu's CMO (Executive Assistant)
        marketing director in_house [BISSELL] Sr Director of Marketing - BISSELL
        communications director in_house [Delta Air Lines] Managing Director, Corporate Communications, Delta Air Lines
        sales ic in_house [Paycom] Sales Exec at Paycom — ask me about payroll
        sales manager in_house [AT&T store] Retail sales manager @ AT&T store
        sales ic freelancer/in_house [Coldwell Banker] Your Charlotte real estate girl 🏠 Coldwell Banker
        sales ic in_house [Stryker] Ortho trauma rep, Stryker
        sales ic freelancer [] Arbonne independent consultant | plant based | girl mom
        customer_success manager in_house [Spectrum] Call ctr supervisor, Spectrum
        customer_success director in_house [Klaviyo] Head of CS, EMEA, Klaviyo
        hr director in_house [Rivian] Director, People Experience @ Rivian
        hr ic in_house [Tyson Foods] Plant HR rep | Tyson Foods
        hr ic recruiter [Aya Healthcare] Travel nurse recruiter @ Aya Healthcare
        engineering ic in_house [Honeywell] Embedded SW engr. @ Honeywell
        ? engineering ic in_house [AECOM] P.E., bridge design, AECOM
        engineering c_level in_house [Mosaic Robotics] CTO (ex Amazon) building robots at Mosaic Robotics
        it ic in_house [Dallas ISD] campus tech support specialist, Dallas ISD
        it ic agency/in_house [Accenture Federal] Cyber analyst (TS/SCI) at Accenture Federal
        it ic in_house/freelancer [] Salesforce Marketing Cloud admin/dev, 8x certified
        data director in_house [Spotify] Analytics Director / Spotify
        product ic in_house [Intuit] Staff PM, AI assist, Intuit
        ? project manager/ic/director in_house [Kiewit] Sr. PM, heavy civil — Kiewit
        project ic in_house [Cleveland Clinic] Epic implementation analyst / project coordinator at Cleveland Clinic
        ? finance ic in_house [EY] Tax Staff II, EY
        finance vp in_house [JPMorgan Chase] VP - Credit Risk - JPMorgan Chase
        finance ic freelancer/in_house/owner [] QuickBooks ProAdvisor + bookkeeper for contractors
        legal ic in_house [ACLU] Staff attorney @ ACLU
        legal vp/ic in_house [Littler] Shareholder, Littler — employment law
        operations manager in_house [Walmart 6082] Asst. DC Manager Walmart 6082
        operations ic in_house [Maersk] ocean export coordinator w/ Maersk
        admin ic in_house [] church secretary + bookkeeping + everything else
        consulting manager agency [PwC] Manager, Deals Strategy – PwC
        consulting ic freelancer [] Independent management consultant | ex-BCG
        education ic in_house [KIPP] Founding 7th grade science teacher @ KIPP
        ? education ic in_house [University of Michigan] Lecturer III, Ross School, University of Michigan
        healthcare ic in_house [Banner Health ICU] RN, CCRN — Banner Health ICU
        healthcare ic in_house [] Speech path, early intervention
        healthcare director in_house [Sunrise Senior Living] Dir. of Nursing, Sunrise Senior Living
        healthcare founder owner [Little Paws Veterinary] DVM & owner @ Little Paws Veterinary
        research ic in_house [USDA] Research entomologist, USDA
        research ic in_house [Moderna] RA II, mRNA process dev | Moderna
        executive c_level in_house [Halvorsen Paper] Third-generation president of Halvorsen Paper
        executive director in_house [Camp Timberlane] Executive Director, Camp Timberlane
        public_sector ic in_house [] Retired Army, now Deputy Sheriff
        public_sector ic in_house [City of Austin] Planner II, City of Austin
        public_sector director in_house [Town of Cary] Assistant Town Manager, Town of Cary
        trades_services ic in_house [UPS] Package car driver, UPS, Teamsters 710
        trades_services manager in_house [Chili's] Kitchen mgr @ Chili's
        trades_services ic in_house/freelancer [] wedding cake baker & mama of 4
        trades_services founder owner [Ridgeline Tree Service LLC] owner/operator Ridgeline Tree Service LLC
        coaching ic freelancer [] ADHD coach for moms who are barely holding on
        coaching ic freelancer [] Ex-Google engineer → executive coach
        student student student [] Accounting student @ Baruch | incoming EY intern
        student student student [] BFA graphic design, SCAD '27
        content ic in_house [stripe] docs @ stripe
        content ic freelancer [] Medical writer & editor (freelance)
        content director in_house [Expedia Group] Editorial Director | Expedia Group
        design manager in_house [Target] Design Manager, Owned Brands Packaging, Target
        design ic in_house [hasbro] toy designer @ hasbro
        media_arts ic in_house [KXAN] Weekend meteorologist & MMJ, KXAN
        media_arts ic freelancer [] Actor • SAG-AFTRA • voiceover
        communications manager in_house [Boise State University] Alumni Engagement Manager, Boise State University
        ? communications ic in_house [Feeding America] Grants + donor comms at Feeding America
        ? unknown unknown unknown [] Professional overthinker. Tacos.
        ? marketing unknown seeking [] CMO in transition | CPG, beverage, DTC
        marketing c_level freelancer [] Interim CMO
        marketing retired retired [] Brand manager, retired (General Mills 1984-2019)
        ? social_media manager in_house [Wendy's] the person behind @wendys | Social Media Manager, Wendy's
        digital_marketing director in_house [Promod] Dir. e-com & digital @ Promod
        ? digital_marketing manager in_house [Picard] Responsable CRM & data clients chez Picard
        ? social_media ic in_house [OL] CM pour l'OL ⚽
        marketing ic in_house [Yves Rocher] Cheffe de produit soin visage, Yves Rocher
        ? marketing director in_house [Kiloutou] Directrice marketing & communication Kiloutou
        communications ic in_house [Métropole de Lyon] Chargée de comm. événementielle à la Métropole de Lyon
        communications ic freelancer [] Attachée de presse indépendante, culture & livre
        admin ic in_house [Canal] Assistante du directeur de la communication chez Canal+
        communications intern student [Safran] Alternant en communication interne @ Safran
        student student student/seeking [] Étudiant en master digital, à la recherche d'un contrat d'apprentissage
        marketing unknown unknown/freelancer [] Ancienne directrice marketing de Nocibé
        hr ic in_house [E.Leclerc] Assistante RH/paie, E.Leclerc
        hr ic recruiter [Expectra] Consultante recrutement IT - Expectra
        ? sales ic in_house [Würth] ATC bâtiment chez Würth
        ? sales manager in_house [Orange] Resp. d'équipe commerciale B2B, Orange
        sales ic freelancer [] Mandataire immobilière indépendante, Morbihan
        engineering ic in_house [Alstom] Ingénieure essais ferroviaires @Alstom
        engineering ic in_house/freelancer [] Architecte DE HMONP
        it ic in_house [Mairie de Pantin] Technicien info, Mairie de Pantin
        it manager/director in_house [Bonduelle] Responsable infra & cyber – Bonduelle
        data ic in_house [SNCF Connect & Tech] Data analyst produit, SNCF Connect & Tech
        product director in_house [Doctolib] Head of Product (patients) Doctolib
        project ic in_house [Eiffage] Cheffe de projet immobilier/aménagement chez Eiffage
        ? finance ic in_house [] Gestionnaire paie & compta dans un cabinet
        finance manager in_house [Daher Aerospace] RAF - Daher Aerospace
        finance ic in_house [LCL] Conseillère particuliers LCL
        legal ic in_house/freelancer [] Avocate en droit de la famille
        operations manager in_house [Andros] Chef d'équipe conditionnement, Andros
        operations ic in_house [Naval Group] Acheteuse projets – Naval Group
        consulting vp/director agency [] Associée, cabinet de conseil en transformation
        education ic in_house [] Prof de lettres en REP, syndiquée
        education director in_house [] Directrice d'école maternelle
        healthcare ic in_house [CH de Roanne] Aide-soignante de nuit, CH de Roanne
        healthcare ic freelancer/in_house [] Orthophoniste en libéral
        research ic in_house [INRAE] IR en écologie, INRAE
        public_sector ic in_house [] Brigadier-chef, police nationale
        public_sector ic in_house [Conseil départemental du Gard] Rédacteur territorial au Conseil départemental du Gard
        trades_services ic in_house [Keolis] Conductrice de bus Keolis
        trades_services founder owner [Jardins de Léa] Paysagiste, fondatrice des Jardins de Léa
        media_arts ic in_house [Ouest-France] Secrétaire de rédaction, Ouest-France
        design ic freelancer [] Illustratrice jeunesse ✏️ dispo pour commandes
        coaching ic freelancer [] Coach pro & sophrologue : j'aide les soignants à souffler
        unknown unknown unknown [] Citoyen du monde, amoureux des mots
        executive c_level/director in_house [] DG d'une scop de 60 salariés
        marketing retired retired [] Ex-directeur marketing, à la retraite depuis juin
        ? hr unknown seeking [] RRH en transition pro, à l'écoute
        social_media manager in_house [Crocs] Crocs 🐊 Sr. Manager, Social & Influencer
        digital_marketing director in_house [Blue Apron] Director, Acquisition Marketing @ Blue Apron
        digital_marketing ic in_house [Hallmark] Email dev + strategist, Hallmark
        marketing director in_house [Tractor Supply Company] Director of Marketing Strategy | Tractor Supply Company
        marketing manager in_house [Frontier Co-op] Brand Manager at Frontier Co-op
        hr ic in_house [Meta] L&D for marketing orgs @ Meta
        finance ic in_house [Netflix] FP&A, Marketing & Content spend, Netflix
        engineering ic in_house [Braze] Software Engineer on the email deliverability team at Braze
        legal ic in_house [TikTok] Policy counsel (ads integrity) - TikTok
        ? education ic/retired in_house/retired [] Retired CMO teaching marketing at community college
        sales ic in_house [HubSpot] I sell marketing software. HubSpot.
        admin ic in_house [Pfizer] Admin to the SVP Corporate Affairs, Pfizer
        ? coaching ic freelancer [] Former agency owner. I coach agency owners.
        trades_services ic in_house [Delta Air Lines] Flight attendant (Delta Air Lines) & part time travel influencer
        sales ic in_house [Sherwin-Williams] Territory manager, Sherwin-Williams
        sales vp in_house [Workday] AVP, Enterprise Sales - Workday
        sales ic freelancer/in_house [] Medicare made simple | licensed agent in TX, OK, AR
        customer_success ic in_house [verizon wireless] customer service rep, verizon wireless
        hr manager in_house [Publix] Publix HR manager
        hr director recruiter [Oracle] Director, Talent Acquisition - NAMER - Oracle
        engineering ic in_house [Shell] Process safety engineer, Shell
        engineering ic in_house [] iOS engineer. Swift. Dad jokes.
        it director in_house [City of Tacoma] IT Director, City of Tacoma
        it ic in_house [Lockheed Martin] ISSO @ Lockheed Martin
        data ic in_house [Humana] Sr BI Engineer | Humana
        data ic in_house/freelancer [] Power BI + SQL analyst
        product vp in_house [Coinbase] VP Product, Consumer / Coinbase
        project ic in_house [Texas Health Resources] Program Manager, Population Health, Texas Health Resources
        ? finance director in_house [Mattel] Controller & Director of Accounting Ops, Mattel
        ? finance ic in_house [Vanguard] CFP® | Vanguard Personal Advisor
        ? legal director/vp in_house [PepsiCo] Associate General Counsel, Marketing & Digital, PepsiCo
        operations ic in_house [Kohler] Sr. Commodity Buyer (castings) – Kohler
        operations manager in_house [Frito-Lay] Frito-Lay | Warehouse Supervisor, 2nd shift
        operations director in_house [REI] Head of Sustainability & Impact @ REI
        admin ic in_house [] Front desk + scheduling, pediatric dental office
        consulting vp agency [McKinsey] Associate Partner @ McKinsey
        education ic in_house [] HS chemistry teacher and robotics coach
        education director in_house [Aspire Public Schools] Principal, Aspire Public Schools
        healthcare ic in_house [Dept. of Veterans Affairs] Clinical psychologist, Dept. of Veterans Affairs
        healthcare ic in_house [] Ultrasound tech / mom of twins
        research ic in_house [NREL] Staff scientist, grid integration, NREL
        executive c_level in_house [Lakewood Regional Credit Union] President/CEO Lakewood Regional Credit Union
        ? executive founder owner [Brightside Home Care] I started Brightside Home Care in 2011. Still the owner.
        public_sector ic in_house [Los Angeles County] Probation Officer II – Los Angeles County
        ? public_sector ic in_house [] State Rep., House District 42
        trades_services ic in_house/freelancer [] Tile guy. Bathrooms mostly.
        trades_services ic in_house [Target] Style team member at Target
        trades_services manager in_house [Hampton Inn] AGM, Hampton Inn
        media_arts ic freelancer [] Drummer / session musician / Nashville
        media_arts ic in_house [The Athletic] NBA writer at The Athletic
        content ic agency/in_house [Digitas Health] Sr. Copywriter, Digitas Health
        design ic in_house [Gensler] Interior designer (workplace) at Gensler
        communications vp agency [FleishmanHillard] SVP, Reputation Mgmt, FleishmanHillard
        ? communications ic in_house [Sierra Club] Digital organizer & press sec, Sierra Club
        student student student [] MPH candidate, Emory
        ? unknown unknown unknown [] Just a guy with a podcast idea
        unknown unknown seeking/unknown [] #OpenToWork
        ? digital_marketing ic in_house [Fnac Darty] Chargé CRM & email, Fnac Darty
        digital_marketing manager in_house [Maisons du Monde] Resp. SEA/Social Ads – Maisons du Monde
        social_media ic freelancer [] Je gère vos réseaux sociaux (restos & bars) 🍸
        ? marketing manager in_house [groupe Bel] Responsable catégorie fromages, groupe Bel
        communications director in_house [Région Grand Est] Dircom, Région Grand Est
        ? communications ic in_house [Emmaüs] Chargée de plaidoyer, Emmaüs
        operations ic in_house [Accor] Acheteur média et agences – Accor
        it ic in_house [Kiabi] Chef de projet SI marketing, Kiabi
        hr ic in_house [Decathlon] Chargée de formation réseaux de vente, Decathlon
        ? education ic in_house [ISCOM] Intervenante en marketing digital à l'ISCOM
        communications retired retired [] Attaché de presse à la retraite
        content ic freelancer [] Ex-journaliste devenue plume pour dirigeants
        trades_services ic in_house [Zara] Vendeuse chez Zara en attendant mieux
        hr director in_house [Soprema] DRH adj. Soprema
        sales ic in_house [Legrand] Technico-co sédentaire, Legrand
        sales director in_house [Pierre Fabre] Dir. régional des ventes Pierre Fabre
        customer_success manager in_house [Free] Superviseuse plateau, Free
        engineering ic in_house [Framatome] Ingénieur sûreté nucléaire (Framatome)
        it ic freelancer/agency/in_house [] Consultant Odoo & ERP pour PME
        data manager in_house [MACIF] Resp. pôle data science - MACIF
        product ic in_house [SNCF Connect] PM billetterie chez SNCF Connect
        project ic in_house [] Assistante à maîtrise d'ouvrage hospitalière
        finance ic in_house [Fiducial] Collab. comptable confirmée chez Fiducial
        finance director in_house [] DAF de transition (industrie)
        legal ic in_house [] Greffière au tribunal judiciaire
        ? operations manager in_house [Lactalis] Chef de ligne puis chef d'équipe prod, Lactalis
        admin ic in_house [] Secrétaire médicale, cabinet de radiologie
        ? consulting ic agency [Sia] Consultant senior banque/assurance @Sia
        education ic in_house [] AESH en collège
        healthcare ic in_house [] IDE de bloc, hôpital public
        research ic in_house [CNRS] Doctorante en sociologie (CNRS)
        public_sector ic in_house [] Agent des impôts
        trades_services ic in_house [] Chauffeur SPL, régional
        ? trades_services founder owner [] Je tiens une librairie-café à Douarnenez
        media_arts ic freelancer [] Monteuse & motion, intermittente
        design ic in_house [Petit Bateau] Styliste bébé, Petit Bateau
        coaching ic freelancer [] Conférencier – sommeil & performance
        student student student [] BUT MMI 2e année
        unknown unknown unknown [] Toujours en chemin
        """;
}
