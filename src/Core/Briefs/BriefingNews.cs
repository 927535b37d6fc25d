using System.Collections.Immutable;
using Windfall.Core.Momentum;
using Windfall.Core.Stories;

namespace Windfall.Core.Briefs;

/// <summary>What the news has to do with a post: whether it rode a story, what that says of why it jumped, and what is worth a word now.</summary>
static class BriefingNews
{
    const int Most = 4;

    /// <returns>Null where nothing jumped, or no news is on record.</returns>
    public static BriefRide? RideOf(BriefInput input, Outlook outlook)
    {
        if (input.Post.Text is not { } text || (outlook.Cause?.Onset ?? outlook.Breakout?.At) is not { } onset || RideReader.Read(text, onset, input.OtherTexts, input.Coverage, input.At) is not { } ride)
            return null;
        // Whoever picked it up from the news came from outside; where counts do not tell, the news alone makes it possible.
        var module = outlook.Cause?.Label switch
        {
            CauseLabel.External => ride.Label,
            CauseLabel.Unclear or null when ride.Label != RideLabel.NoSign => RideLabel.Possible,
            _ => RideLabel.NoSign,
        };
        return new(ride, module);
    }

    /// <summary>The ride as evidence of the cause. A jump from outside is surer where a story rose with it.</summary>
    public static Outlook With(Outlook outlook, BriefRide? ride)
    {
        if (ride is not { Ride: var rode, Module: var module } || outlook.Cause is not { } cause)
            return outlook;
        ImmutableArray<Phrase> evidence = rode.Label == RideLabel.NoSign
            ? [.. cause.Evidence, new("ride.label_no_sign")]
            : [Said("label", rode.Label, rode.Probability), .. cause.Evidence, Said("module", module), .. rode.Evidence];
        var confidence = cause.Label == CauseLabel.External && rode.Label == RideLabel.Likely ? 1 - (1 - cause.Confidence) * (1 - rode.Probability / 2) : cause.Confidence;
        return outlook with { Cause = cause with { Confidence = confidence, Evidence = evidence } };
    }

    /// <summary>The story that the post rode first, then what is worth a word.</summary>
    public static ImmutableArray<BriefNews> Of(BriefInput input, BriefRide? ride)
    {
        var own = ride is { Ride: { Label: not RideLabel.NoSign, Story: { } story } } ? story : null;
        return
        [
            .. own is null ? [] : ImmutableArray.Create(BriefNews.Of(own, input.At)),
            .. (input.News ?? []).Where(one => one.Story.Id != own?.Id).Take(own is null ? Most : Most - 1).Select(one => BriefNews.Of(one.Story, input.At)),
        ];
    }

    static Phrase Said(string what, RideLabel label, params ReadOnlySpan<object> about) => (what, label) switch
    {
        ("label", RideLabel.Likely) => new("ride.label_likely", [.. about]),
        ("label", _) => new("ride.label_possible", [.. about]),
        (_, RideLabel.Likely) => new("ride.module_likely"),
        (_, RideLabel.Possible) => new("ride.module_possible"),
        _ => new("ride.module_no_sign"),
    };
}
