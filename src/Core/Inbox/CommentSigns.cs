namespace Windfall.Core.Inbox;

/// <summary>What a comment shows as a whole, as words of its own that cues can name: <c>&lt;no_words&gt;</c>, <c>&lt;ends_with_question&gt;</c>.</summary>
static class CommentSigns
{
    const int FewWords = 4, ManyWords = 45, ManyTags = 3;

    static readonly HashSet<string> Self = ["i", "me", "my", "mine", "we", "our", "us", "j", "je", "me", "m", "moi", "mon", "ma", "mes", "nous", "notre", "nos"];

    /// <summary>Words that sentences begin with, and so no names though they have a capital.</summary>
    static readonly HashSet<string> Openers =
    [
        .. ("don didn doesn isn aren wasn weren couldn wouldn shouldn hasn haven won ain y a an the this that these those it its he she they we i you my our your his her their there here what who whom whose where when why how which is are was were am be been do does did can could "
        + "will would shall should may might must have has had not no yes yeah yep nope ok okay oh ah wow well so and but or if as at in on of for from with without to by about after before because "
        + "just only even still also all any some every each many most more much one two three first last now then today always never maybe perhaps please thank thanks hi hello hey dear sorry "
        + "good great nice love loved lovely amazing awesome beautiful brilliant wonderful fantastic excellent perfect best super cool bravo congrats congratulations respect true exactly agree agreed absolutely "
        + "totally indeed imagine finally people everyone nobody someone anyone somebody everybody companies leaders leadership employees money work working let lets looking looks sounds seems got get give "
        + "having being seeing reading tell show share follow following following check click buy want need wish hope wondering curious serious genuine quick question kudos hats shut stop go going come "
        + "inspiring powerful insightful interesting incredible unbelievable sad sadly honestly honest frankly actually literally same different another other once while when since until unless though although "
        + "my mine me us them him anybody nothing something everything meanwhile unpopular survivorship pathetic sheep clown cringe boring fake bless cheers lucky goals legend class "
        + "le la les l un une des du de d ce cet cette ces c ca cela celui celle il elle ils elles on nous vous je j tu t me m te se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs "
        + "qui que qu quoi dont ou et mais donc or ni car si quand comme comment pourquoi combien quel quelle quels quelles est sont etait etes es suis sommes a ai as avons avez ont "
        + "oui non merci bravo bonjour bonsoir salut coucou felicitations chapeau super genial magnifique superbe excellent tres trop bien beau belle quelle quel tellement vraiment enfin encore toujours jamais "
        + "aucun aucune rien tout toute tous toutes chez dans sur sous avec sans pour par en y a au aux apres avant depuis pendant voila voici moi toi lui eux peut peux pouvez pourriez "
        + "pas plus moins peu beaucoup assez autant alors aussi ainsi ici la hier demain aujourd facile joli jolie respect inspirant touchant emouvant pauvre bande honte gagnez abonnez suivez regarde regardez faut "
        + "allez vive vivement exactement evidemment serieusement franchement honnetement perso personnellement sinon desole pardon oups mdr lol ptdr haha wow waouh ouah tiens dis")
        .Split(' '),
    ];

    /// <summary>What follows a name without a comma when a friend is spoken to.</summary>
    static readonly HashSet<string> SaidToFriends =
    [
        "are", "would", "do", "did", "we", "you", "this", "that", "look", "remember", "see", "read", "imagine", "check", "when", "next", "our", "your", "i", "us", "please", "sound", "sounds", "maybe", "and",
        "tu", "t", "c", "on", "regarde", "faut", "je", "j", "ca", "ton", "ta", "tes", "toi", "nous", "ils", "elle", "dis", "lis", "mate", "prends", "viens", "imagine", "et", "notre",
    ];

    public static void AddTo(List<CommentWord> words)
    {
        var (spoken, tags, capitals, self, questions) = (0, 0, 0, 0, 0);
        foreach (var word in words)
        {
            spoken += word.IsWord ? 1 : 0;
            tags += word.Key == "<tag>" ? 1 : 0;
            capitals += word.IsCapital && !Openers.Contains(word.Key) ? 1 : 0;
            self += Self.Contains(word.Key) ? 1 : 0;
            questions += word.Key == "?" ? 1 : 0;
        }
        var last = words.FindLastIndex(word => word.IsWord || word.Key is "?" or "." or "!");
        var endsAsking = last >= 0 && words[last].Key == "?";
        var named = words.Count > 0 && words[0] is { IsWord: true, IsCapital: true } first && !Openers.Contains(first.Key);

        if (spoken == 0)
            Add(tags > 0 ? "<only_tags>" : "<no_words>");
        if (questions > 0)
            Add("<question_mark>");
        if (endsAsking)
            Add("<ends_with_question>");
        if (tags >= ManyTags)
            Add("<many_tags>");
        if (spoken is > 0 and <= FewWords)
            Add("<few_words>");
        if (spoken >= ManyWords)
            Add("<many_words>");
        if (self >= 3 && self * 14 >= spoken)
            Add("<speaks_of_self>");
        if (spoken is > 0 and <= 3 && capitals == spoken && named && !words.Exists(word => word.Key is "." or "!"))
            Add("<only_names>");
        else if (named && words.Count > 2 && (words[1].Key == "," || !words[1].IsWord))
            Add("<name_first>");
        else if (named && words.Count > 2 && SaidToFriends.Contains(words[1].Key))
            Add("<name_speaking>");

        void Add(string sign) => words.Add(new(sign, 0, 0, IsWord: false, IsCapital: false));
    }
}
