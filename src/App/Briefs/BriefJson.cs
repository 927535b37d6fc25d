using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Windfall.App.Frame;
using Windfall.App.Momentum;
using Windfall.Core;
using Windfall.Core.Audience;
using Windfall.Core.Briefs;
using Windfall.Core.Inbox;

namespace Windfall.App.Briefs;

/// <summary>
/// A brief for programs: camelCase, UTC, null for unknown, shares from 0 to 1. What strangers wrote is whole and verbatim here, as data;
/// reasons are sentences in the reader's language.
/// </summary>
static class BriefJson
{
    static readonly JsonWriterOptions Format = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(Brief brief, CultureInfo culture, TimeZoneInfo zone, Stream to)
    {
        using var json = new Utf8JsonWriter(to, Format);
        new Page(json, new(brief, culture, zone)).Write(brief);
        json.Flush();
        to.WriteByte((byte)'\n');
    }

    sealed class Page(Utf8JsonWriter json, Sentences said)
    {
        public void Write(Brief brief) => Object(null, () =>
        {
            if (brief.IsSample)
                json.WriteBoolean("sample", true);
            Post(brief);
            json.WriteString("phase", Word(brief.Outlook.Phase));
            Outlook(brief);
            Audience(brief.Audience);
            Viewers(brief.Analytics);
            Plan(brief.Plan);
            List("leads", brief.Leads, lead =>
            {
                json.WriteString("name", lead.Name);
                json.WriteString("stage", Word(lead.Stage));
                json.WriteString("nextStep", lead.NextStep);
                json.WriteString("due", lead.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            });
            List("news", brief.News, news =>
            {
                json.WriteString("title", news.Title);
                json.WriteString("url", news.Url);
                json.WriteString("window", Word(news.Window));
            });
            Ride(brief.Ride);
            Maybe("headline", brief.Headline, headline =>
            {
                json.WriteString("text", headline.Text);
                json.WriteNumber("clarity", headline.Clarity);
                Sentences("advice", headline.Advice);
            });
            Object("effort", () =>
            {
                Number("minutes", brief.Effort.Minutes, 1);
                Number("calls", brief.Effort.Calls, 0);
                Strings("outcomes", brief.Effort.Outcomes);
            });
            List("next", brief.Next, step =>
            {
                json.WriteString("do", said.Say(step.Do));
                json.WriteString("why", said.Say(step.Why));
            });
        });

        void Post(Brief brief)
        {
            Object("post", () =>
            {
                json.WriteString("url", brief.Post.Url);
                json.WriteString("network", brief.Post.Id.Network.ToString().ToLowerInvariant());
                Time("publishedAt", brief.Post.PublishedAt);
                json.WriteString("opening", brief.Post.Opening);
            });
            Maybe("reading", brief.Reading, reading =>
            {
                Time("at", reading.At);
                Number("reactions", reading.Reactions, 0);
                Number("comments", reading.Comments, 0);
                Number("reposts", reading.Reposts, 0);
                Number("impressions", reading.Impressions, 0);
            });
        }

        void Outlook(Brief brief)
        {
            Maybe("breakout", brief.Outlook.Breakout, breakout =>
            {
                Time("at", breakout.At);
                Number("confidence", breakout.Confidence, 3);
            });
            Maybe("forecast", brief.Outlook.Forecast, forecast =>
            {
                Time("at", forecast.At);
                Number("median", forecast.Median, 0);
                Number("low80", forecast.Low80, 0);
                Number("high80", forecast.High80, 0);
                Number("halfLifeHours", forecast.HalfLife?.TotalHours, 1);
                Time("ninetyPercentBy", forecast.NinetyPercentBy);
                List("curve", forecast.Curve, point =>
                {
                    Time("at", point.At);
                    Number("median", point.Median, 0);
                    Number("low80", point.Low80, 0);
                    Number("high80", point.High80, 0);
                });
                Maybe("nextLook", brief.NextLook, look =>
                {
                    Time("at", look.At);
                    Number("share", look.Share, 3);
                    Number("narrower", look.Narrower, 3);
                    json.WriteString("why", said.Say(look.Why));
                });
                Maybe("top5", brief.Outlook.Top, top =>
                {
                    Number("chance", top.Chance, 3);
                    Number("above", top.Bar, 0);
                    Sentences("evidence", top.Evidence);
                });
                if (brief.Record?.IsKept is { } kept)
                    json.WriteBoolean("kept", kept);
                else
                    json.WriteNull("kept");
                ScoreJson.Write(json, "score", brief.Record?.Score);
            });
            Maybe("cause", brief.Outlook.Cause, cause =>
            {
                json.WriteString("label", Word(cause.Label));
                Number("confidence", cause.Confidence, 3);
                Sentences("evidence", cause.Evidence);
            });
        }

        void Audience(BriefAudience audience) => Object("audience", () =>
        {
            json.WriteNumber("people", audience.People);
            json.WriteBoolean("partial", audience.Partial);
            json.WriteNumber("targets", audience.Targets);
            json.WriteNumber("maybes", audience.Maybes);
            json.WriteNumber("referrers", audience.ReferrerCount);
            Maybe("goalShare", audience.GoalShare, Share);
            List("top", audience.Top, person =>
            {
                json.WriteString("name", person.Name);
                json.WriteString("headline", person.Headline);
                json.WriteString("fit", Word(person.Fit.Label));
                Number("score", person.Fit.Score, 3);
                Number("referralScore", person.Referral.Score, 3);
                Sentences("reasons", [.. person.Fit.Reasons.Select(reason => reason.Why)]);
                if (person.Met is { } met)
                    json.WriteString("met", said.Say(met.How));
            });
        });

        /// <summary>Left out, not null, where no workbook was imported.</summary>
        void Viewers(BriefAnalytics? analytics)
        {
            if (analytics is not { Figures: var figures })
                return;
            Object("viewers", () =>
            {
                Maybe("goalShare", analytics.GoalShare?.Share, Share);
                Sentences("basis", analytics.GoalShare?.Basis ?? []);
                Number("reached", figures.Reached, 0);
                Number("profileViewers", figures.ProfileViewers, 0);
                Number("newFollowers", figures.NewFollowers, 0);
                Number("saves", figures.Saves, 0);
                Number("sends", figures.Sends, 0);
            });
        }

        /// <summary>Left out, not null, where nothing jumped or no news is on record.</summary>
        void Ride(BriefRide? ride)
        {
            if (ride is not { Ride: var rode, Module: var module })
                return;
            Object("ride", () =>
            {
                json.WriteString("label", Word(rode.Label));
                json.WriteString("newsModule", Word(module));
                Number("probability", rode.Probability, 3);
                json.WriteString("story", rode.Story?.Lead.Title);
                Sentences("evidence", rode.Evidence);
            });
        }

        void Share(Share share)
        {
            Number("value", share.Value, 4);
            Number("low", share.Low, 4);
            Number("high", share.High, 4);
        }

        void Plan(Plan plan) => Object("plan", () =>
        {
            Number("minutes", plan.Minutes, 1);
            List("items", plan.Items, item =>
            {
                json.WriteString("person", item.Conversation.Person);
                json.WriteString("text", item.Conversation.Text);
                Number("minutes", item.Minutes, 1);
                Number("value", item.Value, 3);
                Sentences("reasons", [.. item.Reasons.Select(reason => reason.Why)]);
            });
            json.WriteNumber("leftOut", plan.LeftOut);
        });

        static string Word(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

        void Time(string name, DateTimeOffset? at) => json.WriteString(name, at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

        // A number that is none (a broken estimate) is unknown, never a broken file.
        void Number(string name, double? number, int digits)
        {
            if (number is { } known && double.IsFinite(known))
                json.WriteNumber(name, Math.Round(known, digits));
            else
                json.WriteNull(name);
        }

        void Sentences(string name, ImmutableArray<Phrase> phrases) => Strings(name, said.Say(phrases));

        void Strings(string name, ImmutableArray<string> texts)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
                json.WriteStringValue(text);
            json.WriteEndArray();
        }

        void List<T>(string name, ImmutableArray<T> things, Action<T> write)
        {
            json.WriteStartArray(name);
            foreach (var thing in things)
                Object(null, () => write(thing));
            json.WriteEndArray();
        }

        void Maybe<T>(string name, T? thing, Action<T> write) where T : class
        {
            if (thing is null)
                json.WriteNull(name);
            else
                Object(name, () => write(thing));
        }

        void Object(string? name, Action write)
        {
            if (name is null)
                json.WriteStartObject();
            else
                json.WriteStartObject(name);
            write();
            json.WriteEndObject();
        }
    }
}
