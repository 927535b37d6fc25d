using System.Collections.Immutable;
using Windfall.Core.Audience;
using Windfall.Core.Coach;
using Windfall.Core.Inbox;
using Windfall.Core.Momentum;

namespace Windfall.Core.Briefs;

/// <summary>Makes a brief of what is on record: reads the counts, rates the people, plans the replies, says what to do next and what is not known.</summary>
public static class Briefing
{
    public static Brief Of(BriefInput input)
    {
        var outlook = MomentumReader.Read(input.Readings, input.Post.PublishedAt, input.At, input.Model, input.Past, input.Rhythm,
            [.. input.Actors.SelectMany(actor => actor.Acts)]);
        var ride = BriefingNews.RideOf(input, outlook);
        outlook = BriefingNews.With(outlook, ride);
        var rater = input.Rater ?? new(input.Goal, Weights.Default, CompanyBook.Shipped);
        var rated = Rating.Of(input.Actors, rater);
        var audience = BriefingAudience.Of(input, rated, rater);
        var plan = Planner.Make(Conversations(rated, input), input.Minutes, input.At, input.Pace);
        var headline = input.OwnHeadline is { } own ? Headline(own, input, outlook) : null;

        return new(
            input.At, input.Workspace, input.IsSample, input.Post, input.Readings, outlook, audience, plan,
            BriefingLeads.Of(input.Leads), BriefingNews.Of(input, ride), headline, BriefingLeads.Effort(input),
            BriefingNext.Of(input, outlook, audience, plan, headline), BriefingGaps.Of(input, outlook, audience))
        {
            Ride = ride,
            Analytics = BriefAnalytics.Of(input),
            NextLook = outlook.Phase == Phase.Over ? null : MomentumReader.NextLook(input.Readings, input.Post.PublishedAt, input.At, input.Model, input.Rhythm),
        };
    }

    /// <summary>While a post takes off, how many read the headline comes before what is to be said of it.</summary>
    static HeadlineReview Headline(string own, BriefInput input, Outlook outlook)
    {
        var review = HeadlineCoach.Review(own, input.Goal, input.Facts, input.Cuts);
        return BriefingReaders.Of(outlook.Phase, input.Readings, input.Post.PublishedAt, input.At) is { } readers ? review with { Advice = review.Advice.Insert(0, readers) } : review;
    }

    static ImmutableArray<Conversation> Conversations(ImmutableArray<Rated> rated, BriefInput input) =>
    [
        .. from one in rated
           from act in one.Actor.Acts
           where act.Text is not null
           select new Conversation(one.Actor.Name ?? "", one.Actor.Headline, act.Text!, act.At, CommentReader.Read(act.Text!), one.Fit, one.Referral)
           {
               Standing = input.Standings.GetValueOrDefault((one.Actor.Id, act.Text!), Standing.New),
           }
    ];
}
