using System.Collections.Immutable;
using Windfall.Core.Inbox;

namespace Windfall.Core.Replies;

/// <summary>The beginning of a reply, made by rules; a person finishes and sends it.</summary>
/// <param name="Text">Null where nothing is to be drafted, and <paramref name="Note"/> says why.</param>
/// <param name="Language">Of the comment, and so of the reply: en or fr.</param>
/// <param name="Note">What is left to do.</param>
public sealed record Draft(Phrase? Text, string Language, Phrase Note)
{
    /// <summary>So that two neighbours are not answered in the same words.</summary>
    const int Ways = 3;

    static readonly HashSet<string> French =
    [
        "le", "la", "les", "de", "du", "des", "un", "une", "et", "est", "je", "j", "tu", "vous", "nous", "on", "il", "elle", "ce", "c", "ca", "que", "qu", "qui", "pas", "pour", "merci", "bravo",
        "avec", "dans", "sur", "mais", "votre", "vos", "mon", "ma", "mes", "ton", "au", "aux", "tres", "bien", "quel", "quelle", "comment", "pourquoi", "ete", "sont", "tout", "a", "l", "d", "n", "s",
    ];

    static readonly HashSet<string> English =
    [
        "the", "a", "an", "and", "is", "are", "i", "you", "we", "they", "he", "she", "it", "this", "that", "of", "to", "in", "for", "with", "not", "but", "my", "your", "our", "what", "how", "why",
        "thanks", "thank", "so", "very", "was", "were", "do", "did", "can", "would", "love", "great", "s", "t",
    ];

    /// <param name="talk">The conversation; its <see cref="Conversation.Id"/> chooses among equal words.</param>
    /// <param name="first">How one calls the person; null where no name is known.</param>
    public static Draft For(Conversation talk, string? first)
    {
        var language = LanguageOf(talk.Text);
        if (talk.Read.Label is CommentLabel.Hostile)
            return new(null, language, new("draft.pause"));
        if (talk.Read.Label is CommentLabel.Spam || talk.Read is { Label: CommentLabel.Other, Asks: false })
            return new(null, language, new("draft.none"));

        var hello = first is null ? new Phrase("draft.nobody") : new Phrase("draft.first", first);
        var way = (int)(talk.Id % Ways) + 1;
        var isWhole = !talk.Read.Asks && talk.Read.Label is CommentLabel.Thanks or CommentLabel.Praise or CommentLabel.Tagging;
        return new(new($"draft.{Word(talk.Read)}_{Letter(way)}", hello), language, isWhole ? new("draft.whole") : new("draft.to_fill"));
    }

    /// <summary>French where more of its small words stand in a text than English ones.</summary>
    public static string LanguageOf(string text)
    {
        var words = CommentWords.Of(text);
        return words.Count(word => French.Contains(word.Key)) > words.Count(word => English.Contains(word.Key)) ? "fr" : "en";
    }

    static string Word(CommentReading read) => read.Label switch
    {
        CommentLabel.Question => "question",
        CommentLabel.Lead => "lead",
        CommentLabel.Thanks => "thanks",
        CommentLabel.Praise => "praise",
        CommentLabel.Disagreement => "disagreement",
        CommentLabel.Tagging => "tagging",
        CommentLabel.JobSeeker => "job_seeker",
        CommentLabel.Story => "story",
        _ => "question",
    };

    static char Letter(int way) => (char)('a' + way - 1);

    /// <summary>Every key that a draft may have: the words must know them all.</summary>
    public static ImmutableArray<string> Keys =>
    [
        .. from label in Enum.GetValues<CommentLabel>()
           where label is not (CommentLabel.Hostile or CommentLabel.Spam or CommentLabel.Other)
           from way in Enumerable.Range(1, Ways)
           select $"draft.{Word(new(label, false, []))}_{Letter(way)}"
    ];
}
