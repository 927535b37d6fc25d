using System.Collections.Immutable;
using Windfall.Core;
using Windfall.Core.Briefs;

namespace Windfall.App.Briefs;

/// <summary>What a brief says of those who saw the post, and of what it brought, by LinkedIn's own workbooks.</summary>
sealed class AnalyticsSentences(BriefAnalytics analytics, bool hasGoal, Sentences said)
{
    public string Title => said.Say(new Phrase("viewers.heading"));

    public ImmutableArray<string> Lines => [.. new[] { Share, Brought }.Where(line => line.Length > 0)];

    public ImmutableArray<string> Basis => said.Say(analytics.GoalShare?.Basis ?? []);

    string Share => analytics switch
    {
        { Figures.Viewers.IsEmpty: true } => "",
        _ when !hasGoal => said.Say(new Phrase("viewers.no_goal")),
        { GoalShare: null } => said.Say(new Phrase("viewers.no_share")),
        { GoalShare.Share: var share, Figures.Window: var (from, to) } => said.Say(new Phrase("viewers.share_of_window", share.Value, share.Low, share.High, from, to)),
        { GoalShare.Share: var share, About: { } about, Figures.Reached: { } reached } => said.Say(new Phrase("viewers.share_about", share.Value, share.Low, share.High, about.Value, reached)),
        { GoalShare.Share: var share } => said.Say(new Phrase("viewers.share", share.Value, share.Low, share.High)),
    };

    string Brought
    {
        get
        {
            var figures = analytics.Figures;
            (string Word, long? Count)[] all =
            [
                ("reached", figures.Reached), ("profile", figures.ProfileViewers), ("followers", figures.NewFollowers), ("saves", figures.Saves), ("sends", figures.Sends),
            ];
            var known = all.Where(one => one.Count is not null).Select(one => said.Say(new Phrase($"viewers.{one.Word}", one.Count!.Value))).ToList();
            return known.Count == 0 ? "" : said.Say(new Phrase("viewers.brought", string.Join(", ", known)));
        }
    }

}
