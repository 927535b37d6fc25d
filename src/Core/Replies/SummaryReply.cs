using System.Collections.Immutable;
using Windfall.Core.Inbox;

namespace Windfall.Core.Replies;

/// <summary>One public reply for all who get none of their own.</summary>
/// <param name="Language">What most of them wrote in: en or fr.</param>
/// <param name="People">How many it speaks to.</param>
public sealed record SummaryReply(ImmutableArray<Phrase> Sentences, string Language, int People)
{
    const int MostCrowds = 3, FewestOfCrowd = 3;

    /// <param name="rest">Conversations that are open and will not be answered one by one.</param>
    /// <returns>Null where nobody is left.</returns>
    public static SummaryReply? For(IReadOnlyCollection<Conversation> rest)
    {
        Conversation[] spoken = [.. rest.Where(talk => talk.Read.Label is not (CommentLabel.Spam or CommentLabel.Hostile))];
        if (spoken.Length == 0)
            return null;

        Conversation[] courtesies = [.. spoken.Where(talk => talk.Read is { Asks: false, Label: CommentLabel.Praise or CommentLabel.Thanks })];
        var crowds = Crowds.Of([.. courtesies.Select(talk => talk.Text)]).Where(crowd => crowd.Members.Length >= FewestOfCrowd).Take(MostCrowds);
        IEnumerable<Phrase?> sentences =
        [
            new("summary.thanks", spoken.Length),
            .. crowds.Select(crowd => new Phrase("summary.crowd", crowd.Members.Length, crowd.Word)),
            Some("summary.stories", CommentLabel.Story), Some("summary.disagreements", CommentLabel.Disagreement),
            spoken.Count(talk => talk.Read.Asks) is var asking and > 0 ? new("summary.questions", asking) : null,
        ];
        return new([.. sentences.OfType<Phrase>()], spoken.CountBy(talk => Draft.LanguageOf(talk.Text)).MaxBy(one => one.Value).Key, spoken.Length);

        Phrase? Some(string key, CommentLabel label) => spoken.Count(talk => talk.Read.Label == label) is var count and > 0 ? new(key, count) : null;
    }
}
