using System.Collections.Frozen;

namespace Windfall.Core.News;

/// <summary>Words that say nothing of the news and much of the language. Latin-script languages only: the others are told by their letters.</summary>
static class StopWords
{
    static readonly (Tongue Tongue, string Words)[] Lists =
    [
        (Tongue.English, "the a an of to in on for and or is are was were be been with at by from as it its his her their our your my this that these those will has have had not no but who what when where why how after before over under into out up down off about than more most new says said say he she they we you i than if so can could would should may just now all amid vs"),
        (Tongue.Spanish, "el la los las un una unos unas de del al a en y o que con por para su sus se es son fue ser ha han como mas pero sin sobre entre tras ante desde hasta este esta estos estas lo le les ya no si muy tambien cuando donde quien"),
        (Tongue.Portuguese, "o a os as um uma uns umas de do da dos das no na nos nas em e ou que com por para pelo pela pelos pelas ao aos seu sua seus suas se foi ser tem mais mas sem sobre entre apos ate este esta isso nao sao ja tambem quando onde quem vai"),
        (Tongue.French, "le la les l un une des de du d au aux a en et ou que qui quoi avec par pour son sa ses se s est sont etait etre ont plus mais sans sur entre apres avant dans chez vers ce cet cette ces il elle ils elles ne n pas leur leurs nous vous on y sous comment quand c qu"),
        (Tongue.German, "der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden mit von vom zu zum zur im in am an auf fur bei nach aus uber unter um nicht auch als wie was wer sich hat haben es er sie wir ihr noch nur so mehr gegen vor durch bis"),
        (Tongue.Slovenian, "in je so se na v z s za ki da bi bo pri po od do iz ne ni sta ali pa tudi kot ter med pred ob jih ga mu si smo ste bodo sem zaradi lahko le ze se kaj kako ko"),
        (Tongue.Italian, "il lo la i gli le un uno una di del della dei delle degli dal dalla al alla ai e o che con per su sul sulla nel nella si sono era non piu ma tra fra dopo come anche ha hanno chi dove quando"),
        (Tongue.Dutch, "de het een en of van in op voor met is zijn was bij naar uit over niet ook als wat wie dat die te aan tot door om er maar nog meer na tegen heeft wordt"),
    ];

    static readonly FrozenDictionary<string, int> Masks = Lists
        .SelectMany(list => list.Words.Split(' ').Distinct().Select(word => (word, bit: 1 << (int)list.Tongue)))
        .GroupBy(pair => pair.word)
        .ToFrozenDictionary(group => group.Key, group => group.Aggregate(0, (mask, pair) => mask | pair.bit));

    static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Masks.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <returns>A bit for each language in which the folded word says nothing; 0 for a word that may say something.</returns>
    public static int Languages(ReadOnlySpan<char> folded) => folded.Length <= 8 && BySpan.TryGetValue(folded, out var mask) ? mask : 0;
}
