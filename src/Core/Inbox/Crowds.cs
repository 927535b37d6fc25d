using System.Collections.Immutable;

namespace Windfall.Core.Inbox;

/// <summary>People who said nearly the same in few words.</summary>
/// <param name="Word">What they said, in the form that most of them chose.</param>
/// <param name="Members">Places in what was given, rising.</param>
public sealed record Crowd(string Word, ImmutableArray<int> Members);

/// <summary>
/// Finds crowds among short courtesies. Each is filed under the word of its own that most others say too; words count by how they begin, so that
/// "Congrats!" and "congratulations to the team" are of one crowd. Costs one pass, however many there are.
/// </summary>
public static class Crowds
{
    /// <summary>Who says more than this says something of his own.</summary>
    const int MostWords = 8;

    const int StemLength = 5, Fewest = 2;

    static readonly HashSet<string> Empty =
    [
        .. ("the and for you your this that are was were with all whole team from have has had its his her him she they them what who how can will just very much many such too "
        + "les des une pour vous votre vos ton ses son sur dans avec tout toute tous toutes qui que quoi est sont cette mon mes nous notre nos pas plus tres bien "
        + "let but not one")
        .Split(' '),
    ];

    /// <returns>The largest first; none of fewer than two.</returns>
    public static ImmutableArray<Crowd> Of(IReadOnlyList<string> texts)
    {
        var words = texts.Select(Spoken).ToArray();
        var saidBy = words.SelectMany(spoken => spoken.Select(Stem).Distinct()).CountBy(stem => stem).ToDictionary();

        return
        [
            .. from place in Enumerable.Range(0, words.Length)
               where words[place].Length > 0
               let stem = words[place].Select(Stem).MaxBy(stem => saidBy[stem])!
               group place by stem into crowd
               where crowd.Count() >= Fewest
               orderby crowd.Count() descending, crowd.First()
               select new Crowd(Commonest(crowd, crowd.Key), [.. crowd])
        ];

        string Commonest(IEnumerable<int> crowd, string stem) =>
            crowd.Select(place => words[place].First(word => Stem(word) == stem)).CountBy(word => word).MaxBy(said => said.Value).Key;
    }

    static string[] Spoken(string text)
    {
        var words = CommentWords.Of(text).Where(word => word.IsWord).ToArray();
        return words.Length > MostWords ? [] : [.. words.Where(word => word.Key.Length > 2 && word.Key[0] != '<' && !Empty.Contains(word.Key)).Select(word => word.Key)];
    }

    static string Stem(string word) => word.Length > StemLength ? word[..StemLength] : word;
}
