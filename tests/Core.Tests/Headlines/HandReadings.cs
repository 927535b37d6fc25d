using Windfall.Core.Headlines;

namespace Windfall.Core.Tests.Headlines;

/// <summary>
/// Headlines made up to break the reading, with what a careful human says of each: function, level, kind, [employer], headline; a stroke between answers that both
/// would do. Those that begin with a question mark are still read wrongly: they are listed in bench/results/headlines-accuracy.md.
/// </summary>
public class HandReadings
{
    const string Rows = """
        social_media director in_house [Sephora] Head of Social Media at Sephora
        social_media manager in_house [Sweetgreen] Social Media Lead, Sweetgreen
        digital_marketing manager in_house [Wayfair] Sr. Manager, Paid Media | Wayfair
        marketing director in_house [Spotify] Associate Director, Brand Marketing – Spotify
        executive director in_house [Adobe] Chief of Staff to the CMO, Adobe
        admin ic in_house [PepsiCo] Executive Assistant to the Chief Marketing Officer at PepsiCo
        admin ic in_house [Salesforce] EA to CMO @ Salesforce
        hr ic recruiter [Robert Half] Recruiter for marketing & creative roles | Robert Half
        hr ic recruiter [] I recruit digital marketers for startups
        education ic in_house [NYU Stern] Marketing professor at NYU Stern
        education ic in_house [University of Leeds] Lecturer in Digital Marketing, University of Leeds
        engineering ic in_house [Meta] Software Engineer, Ads @ Meta
        product ic in_house [Pinterest] Product Manager, Social Platform at Pinterest
        data ic in_house [Unilever] Data Scientist – Marketing Mix Modeling, Unilever
        data director in_house [Target] Director of Marketing Analytics, Target
        legal ic in_house [Kelley Drye] Attorney | Advertising & Marketing Law | Kelley Drye
        operations manager in_house [Diageo] Marketing Procurement Lead @ Diageo
        finance director in_house [Mars] Finance Director, Marketing – Mars
        digital_marketing unknown unknown [] Ex-Head of Digital at Nike | Now building Loopwise
        marketing unknown unknown [] Former CMO of Crate & Barrel, now advising startups
        trades_services ic in_house [Starbucks] Aspiring Social Media Manager | Barista at Starbucks
        content ic freelancer [] Recovering lawyer turned copywriter
        marketing intern student [Disney] Marketing Intern @ Disney
        student student student [] Incoming Summer Analyst at Goldman Sachs | Finance student at Baruch
        student student student [] MBA Candidate at Wharton | ex-Deloitte
        student student student [] Senior at Ohio State | Marketing major
        communications retired retired [] Retired VP of Communications, Boeing
        marketing unknown seeking [] Seeking my next role in brand marketing
        design ic seeking [] Open to work: Senior Graphic Designer
        marketing c_level in_house [Kroger] Board Member, United Way | CMO, Kroger
        marketing c_level freelancer [] Fractional CMO for B2B SaaS
        content ic freelancer [] Freelance SEO copywriter & content strategist
        finance ic freelancer [] Self-employed bookkeeper
        trades_services founder owner [Pristine Dog Grooming] Owner at Pristine Dog Grooming
        digital_marketing founder agency [BrightPixel Digital Agency] Founder & CEO, BrightPixel Digital Agency
        legal vp in_house [Kirkland & Ellis] Partner at Kirkland & Ellis
        sales director agency [Ogilvy] Account Director at Ogilvy
        sales manager agency [Edelman] Account Supervisor | Edelman
        marketing director agency [Starcom] Media Director at Starcom
        ? marketing director agency [TBWA\Chiat\Day] Strategy Director – TBWA\Chiat\Day
        operations ic in_house [Equity Residential] Community Manager, Equity Residential
        operations director in_house [WeWork] Community Director at WeWork
        healthcare ic in_house [Kaiser Permanente] Social Worker, Kaiser Permanente
        it ic in_house [FBI] Digital Forensics Examiner, FBI
        ? legal ic in_house [Levi Strauss & Co.] Brand Protection Counsel at Levi Strauss & Co.
        social_media ic agency [Accenture] Content Moderator @ Accenture
        engineering ic in_house [Verizon] Communications Technician, Verizon
        finance ic in_house [Summit Partners] Growth Equity Investor at Summit Partners
        engineering ic in_house [Etsy] Search Engineer @ Etsy
        education ic in_house [Plano ISD] Social Studies Teacher, Plano ISD
        hr director in_house [Brex] Head of People and Communications at Brex
        hr c_level in_house [] Chief Happiness Officer
        marketing ic freelancer [] Dental Marketing | I help dentists get more patients
        coaching ic freelancer [] Helping coaches scale to 6 figures 🚀
        marketing vp in_house [] VP, Global Marketing & Communications
        marketing vp in_house [Hilton] SVP Brand & Digital, Hilton
        ? social_media director in_house [e.l.f. Cosmetics] Director, Social & Influencer Marketing @ e.l.f. Cosmetics
        digital_marketing manager in_house [Best Buy] Mgr, Digital Mktg - Best Buy
        digital_marketing director in_house [Under Armour] Sr Dir, eComm @ Under Armour
        digital_marketing manager in_house [Chewy] CRM & Email Marketing Manager, Chewy
        digital_marketing ic in_house [Duolingo] Lifecycle Marketing Specialist @ Duolingo
        communications ic in_house [U.S. Air Force] Public Affairs Officer, U.S. Air Force
        communications ic in_house [] Press Secretary for Senator Halloran
        ? public_sector ic in_house [] City Council Member, District 4
        public_sector ic in_house [Austin PD] Police Sergeant - Austin PD
        healthcare manager in_house [Mayo Clinic] Nurse Manager at Mayo Clinic
        healthcare ic in_house [Cleveland Clinic] ICU RN | Cleveland Clinic
        sales ic freelancer [Keller Williams] Realtor® with Keller Williams
        sales ic freelancer [State Farm] Licensed Insurance Agent – State Farm
        ? sales ic freelancer [Mary Kay] Independent Mary Kay Beauty Consultant
        executive director in_house [Marriott Downtown Denver] General Manager, Marriott Downtown Denver
        trades_services manager in_house [Chipotle] Restaurant General Manager at Chipotle
        trades_services manager in_house [Gap] Store Manager – Gap
        marketing manager in_house [Figma] Product Marketing Manager @ Figma
        design ic in_house [Figma] Product Designer @ Figma
        design director agency [Wieden+Kennedy] Creative Director, Wieden+Kennedy
        media_arts director in_house [Vogue] Editor-in-Chief at Vogue
        media_arts ic in_house [NBC 5 Chicago] Anchor / Reporter, NBC 5 Chicago
        media_arts ic freelancer [] Wedding photographer • Austin, TX
        media_arts director in_house [NPR] Executive Producer at NPR
        customer_success ic in_house [Gainsight] Customer Success Manager at Gainsight
        customer_success director in_house [Delta Air Lines] Director of Customer Experience, Delta Air Lines
        it director in_house [Akron Public Schools] IT Director | Akron Public Schools
        it c_level in_house [] CIO & Digital Transformation leader
        consulting ic agency [Slalom] Principal Consultant at Slalom
        consulting manager agency [Deloitte] Manager, Strategy & Operations – Deloitte
        project ic in_house [Amazon] Program Manager – Amazon
        project ic in_house [] Scrum Master (CSM)
        research ic in_house [Stanford] Postdoc in Neuroscience at Stanford
        trades_services ic in_house [] Farmer
        executive founder owner [] Entrepreneur | Investor | Dreamer
        unknown unknown unknown [] Mom. Wife. Believer.
        marketing ic in_house [] Not your average marketer 😎
        marketing director in_house [Lego] Marketing Director (on maternity leave) @ Lego
        marketing vp in_house [Halloran Outdoor] VP Marketing – Halloran Outdoor (2,400 employees, Denver CO)
        marketing c_level in_house [Brightline Foods] CMO, Brightline Foods | 12 000 employees
        marketing director in_house [Decathlon] Directrice marketing et communication chez Decathlon
        social_media manager in_house [SNCF] Responsable réseaux sociaux – SNCF
        social_media manager freelancer [] Social media manager freelance
        communications ic in_house [Ville de Lyon] Chargée de communication interne à la Ville de Lyon
        admin ic in_house [L'Oréal] Assistante de la directrice marketing, L'Oréal
        marketing ic in_house [Nestlé France] Assistante marketing – Nestlé France
        communications intern student [EDF] Alternante chargée de communication chez EDF
        student student student [] Étudiante en M2 marketing digital – Université Lyon 3
        student student student [] Recherche une alternance en communication pour septembre
        consulting ic freelancer [] Ancien directeur marketing de Renault, aujourd'hui consultant indépendant
        education retired retired [] Retraitée de l'Éducation nationale
        social_media founder agency [agence Petite Lune] Fondatrice de l'agence Petite Lune – social media & contenu
        trades_services founder owner [Boulangerie Martin] Gérant, Boulangerie Martin
        legal ic in_house [] Avocate en droit de la publicité
        legal ic in_house [LVMH] Juriste propriété intellectuelle et marques – LVMH
        education ic in_house [IAE Lille] Enseignant-chercheur en marketing, IAE Lille
        education ic freelancer [] Formatrice réseaux sociaux indépendante
        healthcare ic in_house [Croix-Rouge française] Travailleur social, Croix-Rouge française
        engineering ic freelancer [] Développeur web | freelance
        project ic agency [Publicis] Chef de projet digital chez Publicis
        marketing ic agency [BETC] Chef de pub @ BETC
        marketing ic agency [DDB Paris] Planneur stratégique – DDB Paris
        marketing manager in_house [Danone] Responsable trade marketing, Danone
        digital_marketing director in_house [Fnac Darty] Directeur du marketing digital & e-commerce | Fnac Darty
        digital_marketing ic in_house [ManoMano] Traffic manager SEA @ ManoMano
        digital_marketing manager in_house [Back Market] Responsable acquisition & CRM, Back Market
        communications ic freelancer [] Attachée de presse free-lance, édition jeunesse
        public_sector director in_house [] Dircab du maire de Nantes
        media_arts director in_house [Ouest-France] Rédacteur en chef, Ouest-France
        it manager in_house [Orange Cyberdefense] RSSI – Orange Cyberdefense
        hr director in_house [groupe Bel] DRH du groupe Bel
        hr manager recruiter [Doctolib] Talent Acquisition Manager @ Doctolib
        hr ic recruiter [Michael Page] Consultant en recrutement marketing chez Michael Page
        hr ic recruiter [] Chasseuse de têtes – profils marketing & digital
        executive vp in_house [Crédit Agricole] Directeur général adjoint, Crédit Agricole
        hr manager in_house [] Conseillère municipale | Responsable RH
        healthcare ic in_house [] Aide-soignante en EHPAD
        coaching ic freelancer [] Coach professionnelle certifiée & conférencière
        social_media ic freelancer [] J'aide les artisans à se faire connaître sur Instagram
        marketing unknown seeking [] En transition professionnelle | ex-responsable marketing
        finance ic in_house [Fiducial] Bénévole à la SPA | Comptable chez Fiducial
        sales ic in_house [Dassault Systèmes] Ingénieur commercial – Dassault Systèmes
        finance ic in_house [Carrefour] Contrôleur de gestion marketing, Carrefour
        operations ic in_house [SNCF] Acheteuse marketing & communication – SNCF
        data ic in_house [Blablacar] Data analyst marketing chez Blablacar
        design ic in_house [OVHcloud] UX designer @ OVHcloud
        social_media ic in_house [] Community manager pour une collectivité
        social_media ic in_house [Région Occitanie] Chargée de mission réseaux sociaux – Région Occitanie
        digital_marketing manager in_house [Auchan] Resp. mktg digital @ Auchan
        communications director in_house [Ville de Metz] Dir. com. – Ville de Metz
        ? marketing intern student [L'Oréal Canada] VIE Marketing – L'Oréal Canada
        content ic freelancer [] Maman, blogueuse, rêveuse
        design founder owner [] Auto-entrepreneure en décoration d'intérieur
        trades_services founder owner [] Commerçante – prêt-à-porter
        trades_services ic in_house [Le Bistrot d'Auguste] Chef cuisinier | Le Bistrot d'Auguste
        marketing director in_house [Crocs] Social strategist turned brand director | Crocs
        marketing director in_house [Zendesk] Head of Marketing Ops @ Zendesk
        marketing director in_house [Twilio] Director of Marketing Operations, Twilio
        social_media manager in_house [Chipotle Mexican Grill] Manager, Organic Social – Chipotle Mexican Grill
        digital_marketing vp in_house [Macy's] VP, Digital at Macy's
        social_media director in_house [The Coca-Cola Company] Sr. Director, Global Social Media | The Coca-Cola Company
        digital_marketing director in_house [Peloton] Director, Performance Marketing & Growth @ Peloton
        content/social_media director in_house [NPR] Head of Content & Social, NPR
        marketing c_level in_house [Regions Bank] SVP, Chief Marketing Officer at Regions Bank
        digital_marketing c_level in_house [Estée Lauder] Global Chief Digital Officer, Estée Lauder
        marketing manager in_house [] Marketing Manager | ex-Uber, ex-Lyft
        engineering ic in_house [] Ex-Google | Ex-Facebook | Engineer
        hr vp in_house [Kohl's] Proud mom, wife, and VP of HR at Kohl's
        content manager in_house [Mailchimp] Helping brands tell better stories | Content Lead @ Mailchimp
        social_media/coaching/digital_marketing ic freelancer [] I help SaaS founders grow on LinkedIn
        education ic in_house [Boston University] Teaching marketing at Boston University
        ? media_arts ic in_house [The Verge] Covering tech for The Verge
        media_arts ic in_house [Business Insider] Reporter covering social media & creators @ Business Insider
        design/research ic in_house [] Nurse turned UX researcher
        marketing manager in_house [Clorox] Assistant Marketing Manager – Clorox
        education ic in_house [Penn State] Assistant Professor of Communication, Penn State
        education director in_house [UCLA] Student Affairs Director, UCLA
        marketing manager in_house [Okta] Customer Marketing Manager at Okta
        hr ic recruiter [Stripe] Technical Recruiter @ Stripe | Hiring engineers!
        hr ic recruiter [Aquent] Staffing Consultant, Creative & Marketing – Aquent
        legal ic freelancer/in_house [] Lawyer for influencers and creators
        finance ic freelancer/in_house [] Accountant for digital agencies
        legal ic in_house [] Social Media Law Attorney
        healthcare ic in_house [Allina Health] Community Health Nurse, Allina Health
        ? education ic in_house [Fairfax County Public Schools] Digital Learning Coach, Fairfax County Public Schools
        healthcare director in_house [Catholic Charities] Director of Social Services, Catholic Charities
        engineering ic in_house [] Brand new dad | Software engineer
        content ic freelancer [] Content creator 🎥 150K on TikTok
        communications manager seeking [] Open to Work | Communications Manager | Nonprofit
        content/design unknown seeking [] Laid off from Meta. Looking for content design roles
        social_media unknown seeking [] Between jobs – social media & community
        education retired retired [] Retired teacher, full-time grandpa
        student student student [] Veteran | Student | Future data analyst
        marketing/design founder agency/owner [Driftwood Studio] Co-Founder @ Driftwood Studio (branding for hotels)
        trades_services founder owner [Mulberry Street Yoga] Owner, Mulberry Street Yoga
        communications ic freelancer [] Independent PR consultant for tech startups
        design founder agency/owner [] Graphic design studio owner
        marketing director in_house [Denver Art Museum] Director of Marketing, Denver Art Museum
        marketing c_level in_house [] CMO - Chief Marketing Officer
        digital_marketing c_level agency [Pixel & Pine] CEO @ Pixel & Pine, a digital marketing agency
        hr c_level agency/recruiter [Hartwell Search Group] Managing Partner, Hartwell Search Group | Executive search for CMOs
        student student student [] PhD student in computational social science
        student student student [] Postgrad @ LSE | Media & Comms
        digital_marketing/media_arts/content ic in_house [CBS News] Digital Producer, CBS News
        social_media ic in_house [BuzzFeed] Social Video Producer @ BuzzFeed
        social_media/media_arts/content ic in_house [Washington Post] Audience Editor, Washington Post
        communications director in_house [Teamsters Local 25] Dir. of Comms, Teamsters Local 25
        marketing ic in_house [Ace Hardware] Mktg. Coord. @ Ace Hardware
        social_media manager in_house [nike] soc media mgr / nike
        digital_marketing manager in_house [HOME DEPOT] DIGITAL MARKETING MANAGER AT HOME DEPOT
        marketing manager in_house [general mills] brand manager @ general mills
        marketing manager in_house [Hershey's] Brand Manger, Hershey's
        social_media ic in_house [Vans] Social Meida Coordinator at Vans
        communications ic in_house [Humana] Public relatoins specialist, Humana
        communications manager in_house [Groupe Bel] Responsable Communication & RSE – Groupe Bel
        communications/digital_marketing director in_house [Engie] Directrice de la communication digitale, Engie
        marketing director in_house [Veja] Head of Brand @ Veja
        social_media manager in_house [Sézane] Social Media Manager chez Sézane (CDI)
        social_media ic agency [Agence 79] CM junior @ Agence 79
        social_media ic in_house [L'Oréal Paris] Chargée d'influence – L'Oréal Paris
        content manager in_house [Alan] Ex-journaliste, désormais responsable éditoriale chez Alan
        communications unknown seeking [] Ancienne DirCom, en recherche active
        student student student [] Future cheffe de produit | Étudiante à l'EM Lyon
        communications intern student [Mairie de Toulouse] Alternance – Assistant communication à la Mairie de Toulouse
        communications ic freelancer [] Consultante en communication responsable
        education ic in_house [IUT de Rennes] Prof de marketing à l'IUT de Rennes
        product/marketing ic in_house [LDLC] Chef de produit informatique – LDLC
        sales manager/ic in_house [Danone] Responsable comptes clés, Danone
        sales director agency [Havas Paris] Directeur de clientèle | Havas Paris
        finance director in_house [Crédit Mutuel] Directeur d'agence – Crédit Mutuel
        unknown/public_sector unknown/c_level unknown/in_house [] Présidente de l'association Les Cafés Roses
        design founder agency [Studio Minuit] Fondateur & CEO, Studio Minuit – agence de design
        trades_services founder owner [] Dirigeant d'une PME de plomberie
        hr ic in_house [] Maman solo | Assistante RH
        content ic freelancer [] Rédactrice web SEO freelance pour e-commerçants
        media_arts ic freelancer [] Photographe culinaire | Paris & Lyon
        hr ic in_house/agency [KPMG] Gestionnaire de paie – KPMG
        sales/public_sector ic in_house [Würth] Sapeur-pompier volontaire et commercial chez Würth
        healthcare manager/ic in_house [Hospices Civils de Lyon] Infirmier coordinateur, Hospices Civils de Lyon
        student student student [] Étudiant infirmier
        engineering ic in_house [Malt] Développeuse front-end @ Malt
        product ic in_house [SNCF Connect] Product Owner – SNCF Connect
        data manager in_house [Carrefour] Responsable data marketing, Carrefour
        hr ic recruiter [] Chargé de recrutement marketing & digital
        legal vp in_house [] Avocat associé
        public_sector retired retired [] Retraité de la fonction publique
        digital_marketing manager seeking [] À l'écoute du marché | Responsable digital
        social_media manager freelancer [] Social Media & Content Manager | Freelance | Bordeaux
        project ic in_house [Decathlon] Digital project manager chez Decathlon
        communications manager in_house [Ledger] Communication manager @ Ledger
        digital_marketing manager in_house [Le Slip Français] E-commerce manager | Le Slip Français
        sales ic freelancer [IAD France] Agent immobilier IAD France
        marketing vp in_house [Accor] Vice-présidente marketing Europe, Accor
        """;

    static IEnumerable<string> All => Rows.Split('\n').Concat(UnseenReadings.Rows.Split('\n'));

    public static TheoryData<string> Readings => [.. All.Where(row => row[0] != '?')];

    public static TheoryData<string> Misreadings => [.. All.Where(row => row[0] == '?').Select(row => row[2..])];

    [Theory]
    [MemberData(nameof(Readings))]
    public void A_careful_human_would_say_the_same(string row) => Assert.True(IsReadAsSaid(row, out var read), read);

    [Theory]
    [MemberData(nameof(Misreadings))]
    public void And_what_is_still_misread_is_known(string row) => Assert.False(IsReadAsSaid(row, out _), "This is read well now: take away its question mark.");

    static bool IsReadAsSaid(string row, out string read)
    {
        var (open, close) = (row.IndexOf('['), row.IndexOf(']'));
        var (said, company, headline) = (row[..open].Split(' '), row[(open + 1)..close], row[(close + 2)..]);
        var role = RoleReader.Read(headline);
        read = $"{Vocabulary.Word(role.Function)} {Vocabulary.Word(role.Seniority)} {Vocabulary.Word(role.Kind)} [{role.Company.Of(headline)}] {headline}";
        return said[0].Split('/').Contains(Vocabulary.Word(role.Function)) && said[1].Split('/').Contains(Vocabulary.Word(role.Seniority))
            && said[2].Split('/').Contains(Vocabulary.Word(role.Kind)) && role.Company.Of(headline).SequenceEqual(company);
    }
}
