using Windfall.Core;
using Windfall.Core.Stories;

namespace Windfall.App.News;

/// <summary>What posts on news brought, in sentences; what too few posts tell is not said.</summary>
static class LessonSaid
{
    public static IEnumerable<Phrase> Of(NewsLesson lesson)
    {
        yield return new("news.lesson_count", lesson.OnNews, lesson.Others);
        if (lesson.OnNews < NewsLesson.Fewest)
            yield return new("news.lesson_few", NewsLesson.Fewest);
        if (lesson is { ReactionsOnNews: { } on, ReactionsOthers: { } off })
            yield return new("news.lesson_reactions", on, off);
        if (lesson is { ShareOnNews: { } share, ShareOthers: { } others })
            yield return new("news.lesson_share", share, others);
        if (lesson.HoursToPost is { } hours)
            yield return new("news.lesson_hours", hours);
    }
}
